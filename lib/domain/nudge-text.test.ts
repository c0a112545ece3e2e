// What a nudge says, and what it never says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitment, commitmentOf, dana, dayOf, drawn, sam, today } from './commitment.test-data';
import type { Commitment } from './commitment';
import { nudgeText } from './nudge-text';
import type { Said } from './nudge-text';
import { nudgeKinds } from './notification';

const say = (set: Partial<Said>) => nudgeText({ kind: 'digest', commitments: [], followUps: 0, meetingTitle: null, ...set }, today);
const due = (days: number, set: Partial<Commitment> = {}) => commitment({ dueOn: dayOf(days), ...set });

describe('a digest', () => {
  it('counts, and names three, those that are due longest first', () => {
    const commitments = [due(0, { text: 'Sign\n the lease' }), due(-1, { text: 'Call Priya' }), due(-4), due(-2, { text: 'Book the room' })];
    expect(say({ commitments })).toEqual({
      title: '3 overdue, 1 due today', text: 'Send the deck · 4 days late\nBook the room · 2 days late\nCall Priya · yesterday\n1 more',
    });
  });

  it('only counts what is not the team’s, and says from whom it is private', () => {
    const commitments = [due(0), due(0, { visibility: 'me' }), due(-1, { visibility: 'pair', pairIds: [dana, sam] }), due(-1, { visibility: 'pair', pairIds: [dana, sam] })];
    expect(say({ commitments })).toEqual({ title: '2 overdue, 2 due today', text: 'Send the deck · today\n1 only you can see, 2 between you and one other' });
  });

  it('cuts what is too long for one line, between letters', () => {
    const line = say({ commitments: [due(0, { text: `${'x'.repeat(88)}👩‍🚀👩‍🚀👩‍🚀` })] })?.text ?? '';
    expect([...line]).toHaveLength(90 + ' · today'.length);
    expect(line).toContain('…');
  });

  it('has nothing to say once all is done, dropped, moved or removed', () => {
    const closed = [due(0, { status: 'done' }), due(0, { status: 'dropped' }), due(1), due(0, { dueOn: null }), due(0, { deletedAt: '2026-11-18T09:00:00.000Z' })];
    expect(say({ commitments: closed })).toBeNull();
    expect(say({ commitments: [...closed, due(0)] })?.title).toBe('1 due today');
  });
});

it.each<[string, Partial<Said>, string | undefined]>([
  ['counts what I have open in it', { commitments: [due(3), due(-1)] }, 'Leadership weekly: you have 2 open, 1 overdue'],
  ['says nothing of overdue where there is none', { commitments: [due(3)] }, 'Leadership weekly: you have 1 open'],
  ['does without a title', { commitments: [due(3)], meetingTitle: ' ' }, 'Your next meeting: you have 1 open'],
  ['is nothing when all is closed', { commitments: [due(3, { status: 'done' })] }, undefined],
])('the line before a meeting %s', (_, set, text) => {
  expect(say({ kind: 'beforeMeeting', meetingTitle: 'Leadership weekly', ...set })?.text).toBe(text);
});

it('a follow-up is counted, and nothing of it is told', () => {
  expect([0, 1, 2].map((followUps) => say({ kind: 'followUp', followUps })?.title)).toEqual([undefined, '1 follow-up is due', '2 follow-ups are due']);
});

it('no word of what is only mine or between two is ever in a nudge', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.nat(), drawn), { maxLength: 8 }), fc.constantFrom(...nudgeKinds), (numbers, kind) => {
    const commitments = numbers.map((draw, index) => ({ ...commitmentOf(draw), text: `Secret${index}` }));
    const told = say({ kind, commitments, followUps: 1 });
    for (const { visibility, text } of commitments) if (visibility !== 'team') expect(`${told?.title} ${told?.text}`).not.toContain(text);
  }));
});
