// What would come this week, if nobody did anything.
import { describe, expect, it } from 'vitest';
import { idOf } from './commitment.test-data';
import { previewOf } from './nudge-preview';
import { dueOn, facts, shown } from './nudging.test-data';
import type { NudgeFacts } from './nudging';
import { nudgingOf } from './nudging-usual';

const monday = '2026-11-16';
const early = new Date('2026-11-16T06:00:00');
const preview = (set: Partial<NudgeFacts>, now = early) => previewOf(monday, facts(set), now).map(({ at, kind, title, suppressedBecause }) => [
  at.toLocaleString('sv-SE').slice(5, 16), kind, title, ...suppressedBecause ? [suppressedBecause] : [],
]);

describe('the preview of a week', () => {
  it('brings each commitment up three times, on working days', () => {
    expect(preview({ commitments: [dueOn('2026-11-17'), dueOn('2026-11-20')] })).toEqual([
      ['11-17 09:00', 'digest', '1 due today'], ['11-18 09:00', 'digest', '1 overdue'], ['11-19 09:00', 'digest', '1 overdue'],
      ['11-20 09:00', 'digest', '1 due today'], ['11-21 09:00', 'digest', '1 overdue', 'notWorkingDay'], ['11-22 09:00', 'digest', '1 overdue', 'notWorkingDay'],
    ]);
  });

  it('begins now, with what has come already', () => {
    const commitments = [dueOn(monday)];
    const known = [shown(monday, commitments.map(({ id }) => id))];
    expect(preview({ commitments, known }, new Date('2026-11-17T12:00:00')).map(([at]) => at)).toEqual(['11-17 12:00', '11-18 09:00']);
  });

  it('tells once of what was begun and whose time went by', () => {
    const commitments = [dueOn('2026-11-12')];
    const begun = shown('2026-11-13', commitments.map(({ id }) => id), { status: 'planned', shownAt: null });
    expect(preview({ commitments, known: [begun] }).filter(([, , , why]) => why === 'over')).toHaveLength(1);
  });

  it('says why something would not come', () => {
    const nudging = nudgingOf({ quietHours: { from: '08:00', until: '10:00' }, workingDays: [1], mutedUntil: null });
    expect(preview({ commitments: [dueOn(monday)], nudging })[0]).toEqual(['11-16 09:00', 'digest', '1 due today', 'quietHours']);
  });

  it('tells of follow-ups, and of meetings where that is wanted', () => {
    const meetings = [{ instanceId: idOf(60), title: 'Leadership weekly', startsAt: new Date('2026-11-18T14:00:00').toISOString(), commitments: [dueOn('2026-12-01')] }];
    const nudging = nudgingOf({ nudgeKinds: { beforeMeeting: true } });
    const all = previewOf(monday, facts({ meetings, nudging, followUps: [{ logId: idOf(50), on: '2026-11-20' }] }), early);
    expect(all).toMatchObject([
      { at: new Date('2026-11-18T13:50:00'), kind: 'beforeMeeting', text: 'Leadership weekly: you have 1 open', itemIds: [meetings[0]?.commitments[0]?.id] },
      { at: new Date('2026-11-20T09:00:00'), kind: 'followUp', title: '1 follow-up is due', itemIds: [idOf(50)] },
      { at: new Date('2026-11-21T09:00:00'), suppressedBecause: 'notWorkingDay' },
      { at: new Date('2026-11-22T09:00:00'), suppressedBecause: 'notWorkingDay' },
    ]);
    expect(previewOf(monday, facts({ meetings }), early)).toEqual([]);
  });
});
