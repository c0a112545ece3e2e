// The order in which a meeting goes through what is open.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commitment } from './commitment';
import { alex, commitment, commitmentOf, dana, dayOf, drawn, idOf, sam, today } from './commitment.test-data';
import { popupSections } from './popup-sections';
import { isLoose, sectionNames, sections } from './sections';

const anyDay = fc.integer({ min: -400, max: 400 }).map(dayOf);
const anyCommitment = fc.array(fc.nat(), drawn).map(commitmentOf);

const team = new Set([dana, sam, alex]);
const meeting = { today, nextMeetingOn: '2026-11-25', chairId: dana, team };
const sectionOf = (set: Partial<Commitment>, around = {}) => sections([commitment(set)], { ...meeting, ...around })[0]?.name;

describe('in the sidebar, an open commitment', () => {
  it.each<[string, Partial<Commitment>, string | undefined, object?]>([
    ['due yesterday is overdue', { dueOn: '2026-11-17' }, 'Overdue'],
    ['due today is not overdue yet', { dueOn: today }, 'Before we meet again'],
    ['due on the day of the next meeting comes before it', { dueOn: '2026-11-25' }, 'Before we meet again'],
    ['due the day after the next meeting is for later', { dueOn: '2026-11-26' }, 'Later'],
    ['due in seven days comes soon when no next meeting is known', { dueOn: '2026-11-25' }, 'Before we meet again', { nextMeetingOn: null }],
    ['due in eight days is for later when no next meeting is known', { dueOn: '2026-11-26' }, 'Later', { nextMeetingOn: null }],
    ['due tomorrow is not for later because the meeting is past', { dueOn: '2026-11-19' }, 'Before we meet again', { nextMeetingOn: '2026-11-11' }],
    ['without a date is parked', { dueOn: null }, 'No date'],
    ['without an owner is listed as such', { ownerId: null }, 'No owner'],
    ['without an owner is listed as such even when overdue', { ownerId: null, dueOn: '2026-11-01' }, 'No owner'],
    ['without owner and date needs an owner first', { ownerId: null, dueOn: null }, 'No owner'],
    ['of somebody who left is listed as such', { ownerId: idOf(904) }, 'Owner left'],
    ['of somebody who left is listed as such even when overdue or parked', { ownerId: idOf(904), dueOn: null }, 'Owner left'],
    ['that was done is in no section', { status: 'done' }, undefined],
    ['that was dropped is in no section', { status: 'dropped' }, undefined],
  ])('%s', (_, set, expected, around) => expect(sectionOf(set, around)).toBe(expected));

  it('overdue is listed oldest first, the chair’s own before all others', () => {
    const items = [
      commitment({ ownerId: sam, dueOn: '2026-10-01' }), commitment({ ownerId: dana, dueOn: '2026-11-16' }),
      commitment({ ownerId: alex, dueOn: '2026-11-02' }), commitment({ ownerId: dana, dueOn: '2026-11-09' }),
    ];
    const names = (chairId: string | null) => sections(items, { ...meeting, chairId })[0]?.items.map((item) => items.indexOf(item));
    expect(names(dana)).toEqual([3, 1, 0, 2]);
    expect(names(null)).toEqual([0, 2, 3, 1]);
  });

  it('with the same date keeps the order of capture', () => {
    const items = [commitment({ capturedAt: '2026-11-18T10:00:00.000Z' }), commitment({ capturedAt: '2026-11-18T09:00:00.000Z' })];
    expect(sections(items, meeting)[0]?.items).toEqual([items[1], items[0]]);
  });

  it('is in exactly one section, in the same order whatever order it came in', () => {
    fc.assert(fc.property(fc.uniqueArray(anyCommitment, { selector: ({ id }) => id }), fc.option(anyDay), fc.constantFrom(null, dana, sam), fc.subarray([dana, sam, alex]), (items, nextMeetingOn, chairId, inTeam) => {
      const context = { today, nextMeetingOn, chairId, team: new Set(inTeam) };
      const listed = sections(items, context);
      const ids = listed.flatMap((section) => section.items.map(({ id }) => id));
      expect([...ids].sort()).toEqual(items.filter(({ status }) => status === 'open').map(({ id }) => id).sort());
      expect(listed.every((section) => section.items.length > 0)).toBe(true);
      expect(listed.map(({ name }) => name)).toEqual(sectionNames.filter((name) => listed.some((section) => section.name === name)));
      expect(sections([...items].reverse(), context)).toEqual(listed);
      const overdue = listed.find(({ name }) => name === 'Overdue')?.items.map(({ ownerId }) => ownerId === chairId) ?? [];
      expect(overdue).toEqual([...overdue].sort((left, right) => Number(right) - Number(left)));
    }));
  });
});

describe('in no meeting, on the day view', () => {
  it.each<[string, Partial<Commitment>, boolean, (string | null)?]>([
    ['somebody else’s is listed', { ownerId: sam }, true],
    ['nobody’s is listed', { ownerId: null }, true],
    ['nobody’s is listed before I said who I am', { ownerId: null }, true, null],
    ['mine is listed while it is not due', { dueOn: '2026-11-25' }, true],
    ['mine is listed among the overdue instead', { dueOn: '2026-11-17' }, false],
    ['only mine is listed', { visibility: 'me', dueOn: null }, true],
    ['only mine is listed, captured before I said who I am', { visibility: 'me', ownerId: null }, true],
    ['a pair’s is listed for one of the two', { visibility: 'pair', ownerId: sam, pairIds: [dana, sam] }, true],
    ['a pair’s is not for anybody else', { visibility: 'pair', ownerId: sam, pairIds: [alex, sam] }, false],
    ['what is only another’s is not listed', { visibility: 'me', ownerId: sam }, false],
    ['what a meeting lists is not', { seriesId: sam }, false],
    ['what was done is not', { status: 'done' }, false],
  ])('%s', (_, set, expected, meId = dana) => expect(isLoose(commitment(set), { today, meId })).toBe(expected));
});

describe('in the popup', () => {
  const now = new Date('2026-11-18T10:00:00.000Z');
  const mine = { today, meId: dana, snoozed: new Map<string, string>(), now };

  it('my overdue items and those due today are listed, nothing else', () => {
    const late = commitment({ dueOn: '2026-11-17' });
    const dueNow = commitment({ dueOn: today });
    const rest = [commitment({ dueOn: '2026-11-19' }), commitment({ dueOn: null }), commitment({ ownerId: sam, dueOn: today }),
      commitment({ ownerId: null, dueOn: '2026-11-01' }), commitment({ status: 'done', dueOn: today })];
    expect(popupSections([...rest, dueNow, late], mine)).toEqual({ overdue: [late], dueToday: [dueNow] });
  });

  it('nothing is mine before anybody said who I am', () => {
    expect(popupSections([commitment({ ownerId: null, dueOn: today }), commitment({ dueOn: today })], { ...mine, meId: null })).toEqual({ overdue: [], dueToday: [] });
  });

  it.each([
    ['2026-11-18T10:00:01.000Z', 0],
    ['2026-11-18T10:00:00.000Z', 1],
    ['2026-11-18T09:00:00Z', 1],
  ])('an item snoozed until %s is shown %i times at ten', (until, times) => {
    const late = commitment({ dueOn: '2026-11-17' });
    expect(popupSections([late], { ...mine, snoozed: new Map([[late.id, until]]) }).overdue).toHaveLength(times);
  });
});
