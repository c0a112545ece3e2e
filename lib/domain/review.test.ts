// Looking back: what became of promises, a briefing that holds nothing private and formats nothing, my share and the team's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedGoals, sharedWork } from './alignment-share';
import { briefing } from './briefing';
import type { Briefed } from './briefing';
import { doneAt, made } from './change';
import { complete, drop } from './closing';
import { moveDueDate } from './commitment';
import type { Commitment } from './commitment';
import { after, commitment, commitmentOf, dana, dayOf, drawn, idOf, sam, today, undone, written } from './commitment.test-data';
import { followThroughByWeek } from './cycle-charts';
import type { HistoryEntry } from './change';
import type { Goal, KeyResult } from './goal';
import { plainInMarkdown } from './markdown';
import { dueInWindow, followThroughRate } from './measures';
import type { Told } from './measures';
import { fatesOf, reviewOf } from './review';
import { sharedWhys, withoutUnsharedWhy, withoutWhys } from './why';

const record = (number: number) => ({ id: idOf(number), createdAt: '2026-10-05T09:00:00.000Z', deletedAt: null });
const goal: Goal = { ...record(3), title: 'Pricing', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' };
const keyResult: KeyResult = { ...record(5), goalId: goal.id, title: 'Clinics', unit: 'clinics', baseline: 0, target: 10, current: 4 };
const window = { from: '2026-10-01', to: dayOf(-1) };

/** A promise first due on the 10th: moved, then ended, each on a day. */
function promise({ moved, ended, set = {} }: { moved?: [on: string, to: string | null]; ended?: ['done' | 'dropped', string]; set?: Partial<Commitment> }): Told {
  const first = commitment({ dueOn: '2026-11-10', firstDueOn: '2026-11-10', goalId: goal.id, ...set });
  const changes = [doneAt(made('commitments', first), '2026-11-02T09:00:00.000Z', dana)];
  let now = first;
  if (moved) changes.push(doneAt(moveDueDate(now, moved[1], 'forgot'), `${moved[0]}T09:00:00.000Z`, dana));
  for (const change of changes.slice(1)) now = after(now, change);
  if (ended) {
    changes.push(doneAt((ended[0] === 'done' ? complete : drop)(now, ended[1]), `${ended[1]}T12:00:00.000Z`, dana));
    now = after(now, changes.at(-1) ?? { patches: [], history: [] });
  }
  return { commitment: now, history: written(changes) };
}

describe('a promise that came due', () => {
  it.each<[string, Parameters<typeof promise>[0], string]>([
    ['done on its day was kept', { ended: ['done', '2026-11-10'] }, 'kept'],
    ['done a day late was missed', { ended: ['done', '2026-11-11'] }, 'missed'],
    ['still open was missed', {}, 'missed'],
    ['moved in time and done by then was renegotiated', { moved: ['2026-11-09', '2026-11-14'], ended: ['done', '2026-11-13'] }, 'renegotiated'],
    ['moved in time and not yet due again was renegotiated', { moved: ['2026-11-10', '2026-12-14'] }, 'renegotiated'],
    ['moved in time and then done late was missed', { moved: ['2026-11-09', '2026-11-12'], ended: ['done', '2026-11-15'] }, 'missed'],
    ['moved in time and open past its new day was missed', { moved: ['2026-11-09', '2026-11-12'] }, 'missed'],
    ['moved after its day was missed', { moved: ['2026-11-11', '2026-11-30'] }, 'missed'],
    ['parked in time was renegotiated', { moved: ['2026-11-09', null] }, 'renegotiated'],
    ['dropped after its day was missed', { ended: ['dropped', '2026-11-12'] }, 'missed'],
    ['moved in time and dropped before its new day was renegotiated', { moved: ['2026-11-09', '2026-11-16'], ended: ['dropped', '2026-11-12'] }, 'renegotiated'],
  ])('%s', (_, life, fate) => {
    const told = promise(life);
    expect(fatesOf([told], window)).toEqual({ kept: 0, renegotiated: 0, missed: 0, [fate]: 1 });
    expect(reviewOf(goal, [], [told], [], window).behind).toEqual({ kept: [], renegotiated: [], missed: [], [fate]: [told.commitment.id] });
  });

  it('dropped before its day is none', () => expect(fatesOf([promise({ ended: ['dropped', '2026-11-09'] })], window)).toEqual({ kept: 0, renegotiated: 0, missed: 0 }));

  it('has one fate, over any commitments', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat(), drawn).map(commitmentOf)), (commitments) => {
      const told = commitments.map((one) => ({ commitment: { ...one, firstDueOn: one.dueOn }, history: [] }));
      const { kept, renegotiated, missed } = fatesOf(told, window);
      expect(kept + renegotiated + missed).toBe(dueInWindow(told, window).length);
    }));
  });
});

describe('the review of a goal', () => {
  it('tells progress, fates, the three most frequent reasons and the outcome ratio', () => {
    const moves = Array.from({ length: 5 }, () => promise({ moved: ['2026-11-09', '2026-11-30'] }));
    const review = reviewOf(goal, [keyResult], [...moves, promise({ ended: ['done', '2026-11-10'], set: { outcome: null } })], [], window);
    expect(review).toMatchObject({ progress: 0.4, health: 'behind', fates: { kept: 1, renegotiated: 5, missed: 0 }, reasons: [{ reason: 'forgot', count: 5 }], outcomes: { count: 0, of: 1 } });
    expect(reviewOf(goal, [], moves.slice(0, 4), [], window)).toMatchObject({ progress: null, health: null, reasons: null });
  });

  it('counts a check-in’s outcome, and leaves “nothing changed” out', () => {
    const said = (set: object) => ({ ...record(9), personId: dana, goalId: goal.id, week: '2026-W47', on: today, values: [], confidence: 'onTrack' as const, unchanged: false, outcome: null, obstacle: null, ...set });
    expect(reviewOf(goal, [], [], [said({}), said({ outcome: { effect: 'x' } }), said({ unchanged: true })], window).outcomes).toEqual({ count: 1, of: 2, percent: null });
  });

  it('knows nothing of what is private', () => {
    const told = [promise({ set: { visibility: 'pair' } }), promise({ set: { visibility: 'me' } })];
    expect(reviewOf(goal, [], told, [], window).fates).toEqual({ kept: 0, renegotiated: 0, missed: 0 });
  });
});

it('follow-through week by week adds up to that of the whole', () => {
  const lives = [promise({ ended: ['done', '2026-11-10'] }), promise({}), promise({ set: { dueOn: '2026-10-02', firstDueOn: '2026-10-02' } })];
  const weeks = followThroughByWeek(lives, window);
  expect(weeks[0]).toMatchObject({ week: '2026-W40', from: '2026-10-01', to: '2026-10-04', share: { count: 0, of: 1 }, ids: [lives[2]?.commitment.id] });
  expect(weeks.at(-1)).toMatchObject({ to: dayOf(-1) });
  const whole = followThroughRate(lives, window);
  expect([weeks.reduce((sum, { share }) => sum + share.count, 0), weeks.reduce((sum, { share }) => sum + share.of, 0)]).toEqual([whole.count, whole.of]);
});

describe('the briefing', () => {
  const briefed = (set: Partial<Briefed> = {}): Briefed => ({
    cycle: { ...record(7), title: 'Q4 2026', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'open', closedOn: null, learned: 'Fewer goals' },
    team: { name: 'Meridian', purpose: 'Keep clinics open' },
    people: [{ id: dana, name: 'Dana', why: 'My mother’s clinic', whyShared: true }, { id: sam, name: 'Sam', why: 'a secret', whyShared: false }],
    boulders: [{ title: 'Full shelves' }],
    wins: [{ ...record(8), text: 'Renewed', goalId: goal.id, personIds: [sam], commitmentId: null, seriesId: null, on: today, visibility: 'team' }, { ...record(9), text: 'Audit', goalId: null, personIds: [dana], commitmentId: null, seriesId: null, on: today, visibility: 'team' }],
    goals: [reviewOf(goal, [keyResult], [promise({ ended: ['done', '2026-11-10'] })], [], window)], ...set,
  });

  it('reads wins first, then the goals, what was learned, and reasons that were shared', () => {
    expect(briefing(briefed(), today)).toMatchInlineSnapshot(`
      "# Meridian: Q4 2026

      1 Oct to 31 Dec

      > Keep clinics open

      ## Wins

      - Renewed \\(Pricing, Sam\\)
      - Audit \\(not tied to a goal, Dana\\)

      ## Pricing

      - Clinics: from 0 to 4, target 10 clinics
      - Progress: 40 %
      - Promises that came due: 1 kept, 0 renegotiated, 0 missed
      - Said what changed: 0 of 1

      ## What we learned

      Fewer goals

      ## Boulders

      - Full shelves

      ## Why we are here

      - Dana: My mother’s clinic
      "
    `);
  });

  it('has no empty parts', () => {
    const short = briefing(briefed({ team: null, people: [], boulders: [], wins: [], goals: [] }), today);
    expect(short.match(/^#.*/gmu)).toEqual(['# Q4 2026', '## What we learned']);
  });

  it('holds no private word and no person’s figures, over any data', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat(), drawn).map(commitmentOf)), (items) => {
      const told = items.map((one) => ({ commitment: { ...one, firstDueOn: one.dueOn, text: 'a secret' }, history: [] }));
      expect(briefing(briefed({ goals: [reviewOf(goal, [], told, [], window)] }), today)).not.toMatch(/a secret/);
    }));
  });

  it('formats, links and runs nothing of what was typed', () => {
    const marks = fc.stringMatching(/^[ \n#>*_`\-+=[\]()!<>|~&\\.:/1a@]{0,30}$/);
    fc.assert(fc.property(marks, (typed) => {
      const plain = plainInMarkdown(`${typed}<script>[x](javascript:alert(1))`);
      expect(plain).not.toMatch(/\n/);
      expect(plain.replace(/\\./gu, 'x')).not.toMatch(/[*_`[\]<>|~&#!]|^\d+[.)]|^[-+=]|https?:|@/);
      // Nothing is lost: without the escapes it is what was typed.
      expect(plain.replace(/\\(.)/gu, '$1')).toBe(`${typed}<script>[x](javascript:alert(1))`.replace(/\s+/gu, ' ').trim());
    }));
  });
});

describe('a reason of one’s own', () => {
  const person = (whyShared: boolean | null) => ({ name: 'Dana', why: 'a secret', whyShared });
  it('leaves only when it is shared', () => {
    expect([true, false, null].map((shared) => withoutUnsharedWhy(person(shared)).why)).toEqual(['a secret', null, null]);
    expect(sharedWhys([person(true), person(false), { ...person(true), why: ' ' }])).toEqual([{ name: 'Dana', why: 'a secret' }]);
  });
  it('leaves with no history of it', () => {
    const entries = written([{ patches: [], history: [
      { table: 'people', record: dana, field: 'why', from: 'a secret', to: null }, { table: 'people', record: dana, field: '*', from: null, to: { name: 'Dana', why: 'a secret' } },
      { table: 'people', record: dana, field: 'name', from: 'D', to: 'Dana' }, { table: 'commitments', record: idOf(1), field: 'why', from: null, to: 1 },
    ] }]);
    const left: HistoryEntry[] = withoutWhys([...entries, ...undone(entries, '2026-11-18T09:00:00.000Z')]);
    expect(JSON.stringify(left)).not.toContain('secret');
    expect(withoutWhys(entries).map(({ field }) => field)).toEqual(['*', 'name', 'why']);
  });
});

describe('the share of what is open that serves what is carried together', () => {
  const at = (number: number, set: Partial<Goal> = {}): Goal => ({ ...goal, id: idOf(number), ...set });
  const goals = new Map([at(3), at(4, { scope: 'functional' }), at(5, { scope: 'functional', parentId: idOf(4) }), at(6, { scope: 'functional' }), at(7, { status: 'closed' })].map((one) => [one.id, one]));
  const boulder = { ...record(1), rank: 1, title: 'B', stakes: null, goalIds: [idOf(4)] };

  it('counts collective goals, those of a boulder, and what is below them', () => {
    expect([...sharedGoals(goals, [boulder])]).toEqual([idOf(3), idOf(4), idOf(5)]);
    expect([...sharedGoals(goals, [])]).toEqual([idOf(3)]);
  });

  it('is mine with what is private, and the team’s without it', () => {
    const open = [commitment({ goalId: idOf(3) }), commitment({ goalId: null }), commitment({ goalId: idOf(3), visibility: 'me' }), commitment({ goalId: idOf(6), ownerId: sam }), commitment({ goalId: idOf(3), ownerId: sam })];
    expect(sharedWork(open, sharedGoals(goals, []), dana)).toMatchObject({ mine: { count: 2, of: 3, percent: null }, team: { count: 2, of: 4, percent: null } });
    expect(sharedWork(open, new Set(), null).mine).toBe(null);
  });
});
