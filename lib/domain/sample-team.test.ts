// The sample team reads like a real one on any day, and its history is true.
import { describe, expect, it } from 'vitest';
import { practiceEvent } from '../../test/practice/events';
import { chainText } from './chain';
import { HistoryEntry } from './change';
import type { Change } from './change';
import { isOverdue } from './commitment';
import type { Commitment } from './commitment';
import { sameCheckIns } from './check-in-merging';
import { cycleInForce } from './cycle-setting';
import { isCompanyGoal } from './goal-tree';
import { valueOn, valuesOf } from './goal-values';
import { consents } from './goal-workshop';
import { kpiStanding } from './kpi';
import { daysBetween, localDateOf, noonOf } from './local-date';
import { meterOf } from './meter';
import { schemas } from './schemas';
import type { Rows } from './schemas';
import { sampleTeam } from './sample-team';
import { sections } from './sections';
import { isoWeekOf } from './week';

const days = [
  '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22',
  '2026-12-31', '2027-01-01', '2028-02-29', '2027-03-28', '2026-10-25', '2027-07-01',
];

/** The records as they stand after the change, by table. */
function records({ patches }: Change): { [Name in keyof Rows]?: Rows[Name][] } {
  const rows = new Map<string, Record<string, unknown>>();
  for (const { table, id, set, isNew } of patches) {
    const key = `${table} ${id}`;
    expect(rows.has(key)).toBe(!isNew);
    rows.set(key, { ...rows.get(key), ...set });
  }
  const tables: Record<string, unknown[]> = {};
  for (const [key, row] of rows) (tables[key.split(' ')[0] ?? ''] ??= []).push(row);
  return tables;
}

function sampleOn(today: string) {
  const now = noonOf(today);
  now.setHours(8, 30);
  const { change, meId } = sampleTeam({ today, now: now.toISOString(), newId: () => crypto.randomUUID() });
  const tables = records(change);
  const history = change.history.map((entry): HistoryEntry =>
    ({ at: now.toISOString(), by: meId, ...entry, id: crypto.randomUUID(), change: meId }));
  return { change, meId, now: now.toISOString(), tables, history, commitments: tables.commitments ?? [] };
}

describe.each(days)('the sample team on %s', (today) => {
  const { change, meId, now, tables, history, commitments } = sampleOn(today);
  const named = (text: string) => commitments.find((commitment) => commitment.text.startsWith(text)) as Commitment;

  it('holds records that the database accepts, each marked as sample', () => {
    for (const { table, id } of change.patches) {
      const row = tables[table]?.find((record) => record.id === id);
      expect(schemas[table].safeParse(row).error?.issues ?? []).toEqual([]);
      expect(row?.sample).toBe(true);
    }
    for (const entry of history) expect(HistoryEntry.safeParse(entry).success).toBe(true);
  });

  it('has no act and no record of the future', () => {
    for (const { at } of history) expect(at <= now).toBe(true);
    for (const rows of Object.values(tables)) for (const { createdAt } of rows) expect(createdAt <= now).toBe(true);
    for (const { capturedAt, closedOn, createdAt } of commitments) {
      expect(capturedAt).toBe(createdAt);
      expect(closedOn === null || (closedOn < today && closedOn >= localDateOf(new Date(capturedAt)))).toBe(true);
    }
  });

  it('tells each promise in the order in which it happened', () => {
    for (const { id } of [...commitments, ...tables.keyResults ?? [], ...tables.topics ?? []]) {
      const times = history.filter((entry) => entry.record === id).map(({ at }) => at);
      expect(times).toEqual([...times].sort());
    }
  });

  it('replays from its history to the same records', () => {
    for (const commitment of commitments) {
      const replayed: Record<string, unknown> = {};
      for (const { field, to } of history.filter((entry) => entry.record === commitment.id)) {
        if (field === '*') Object.assign(replayed, to); else replayed[field] = to;
      }
      expect(replayed).toEqual(commitment);
    }
  });

  it('is eight people with four goals below one of the company’s, one lead and seven stakes each, and three boulders', () => {
    expect(tables.people).toHaveLength(8);
    expect(tables.people?.find(({ id }) => id === meId)?.name).toBe('Dana Keller');
    expect(tables.goals).toHaveLength(5);
    const [company] = tables.goals?.filter((goal) => isCompanyGoal(goal, tables.goals ?? [])) ?? [];
    expect(tables.goals?.map(({ parentId, cycleId }) => [parentId, cycleId]).sort()).toEqual([...Array<unknown>(4).fill([company?.id, tables.cycles?.[0]?.id]), [undefined, undefined]].sort());
    for (const goal of tables.goals ?? []) {
      const stakes = tables.ownerships?.filter(({ goalId }) => goalId === goal.id) ?? [];
      expect(stakes.map(({ role }) => role).sort()).toEqual(['primary', ...Array<string>(7).fill('secondary')]);
      expect(new Set(stakes.map(({ personId }) => personId)).size).toBe(8);
      expect(goal.startsOn <= today && today <= goal.dueOn).toBe(true);
      expect(tables.keyResults?.filter(({ goalId }) => goalId === goal.id).length).toBeGreaterThan(0);
    }
    expect(tables.boulders?.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(tables.boulders?.every(({ goalIds }) => goalIds.length > 0)).toBe(true);
  });

  it('has met before and meets again, on working days', () => {
    expect(tables.series?.map(({ title }) => title)).toEqual(['Leadership weekly', '1:1 Dana / Alex']);
    for (const { id } of tables.series ?? []) {
      const starts = tables.instances?.filter(({ seriesId }) => seriesId === id).map(({ startsAt }) => startsAt ?? '') ?? [];
      expect(starts.map((start) => start > now)).toEqual([false, true]);
      for (const start of starts) expect([0, 6]).not.toContain(new Date(start).getDay());
    }
  });

  it('has a cycle in force, with check-ins of several weeks, one stale goal, and values that came to where they are', () => {
    expect(cycleInForce(tables.cycles ?? [], today)?.title).toMatch(/^Q[1-4] 20\d\d$/);
    const checkIns = tables.checkIns ?? [];
    expect(sameCheckIns(checkIns)).toHaveLength(checkIns.length);
    for (const { week, on } of checkIns) expect([week, on < today]).toEqual([isoWeekOf(on), true]);
    const meters = (tables.goals ?? []).filter(({ cycleId }) => cycleId).map((goal) => {
      const keyResults = tables.keyResults?.filter(({ goalId }) => goalId === goal.id) ?? [];
      for (const keyResult of keyResults) {
        const values = valuesOf(keyResult, history, checkIns);
        expect(values.length).toBeGreaterThan(2);
        expect(valueOn(keyResult, values, today)).toBe(keyResult.current);
      }
      return meterOf(goal, keyResults, checkIns.filter(({ goalId }) => goalId === goal.id).map(({ on }) => on).sort().at(-1) ?? null, [], today);
    });
    expect(meters.map(({ freshness }) => freshness.isStale)).toEqual([false, false, true, false]);
    expect(meters.map(({ progress }) => Math.round(100 * (progress.progress ?? 0)))).toEqual([52, 55, 27, 64]);
  });

  it('has wins, topics in every state and one between two, agreements, help asked for, scope and decision rights', () => {
    expect(tables.wins?.map(({ goalId }) => goalId !== null).sort()).toEqual([false, true, true, true]);
    expect(tables.topics?.map(({ status, visibility }) => `${status} ${visibility}`).sort()).toEqual(['discussed team', 'raised pair', 'raised team', 'resolved team']);
    const people = tables.people?.map(({ id }) => id) ?? [];
    const standing = tables.goals?.flatMap((goal) => [...consents(goal, tables.agreements?.filter(({ goalId }) => goalId === goal.id) ?? [], people).values()]);
    expect(['agreed', 'earlierWords', 'open'].map((one) => standing?.filter((other) => other === one).length)).toEqual([29, 2, 9]);
    expect(tables.helpAsks).toMatchObject([{ status: 'open', checkInId: tables.checkIns?.find(({ obstacle }) => obstacle?.includes('pouch'))?.id }]);
    expect(new Set(tables.goals?.map(({ scope }) => scope))).toEqual(new Set(['collective', 'functional']));
    expect(new Set(tables.goals?.map(({ decisionRights }) => decisionRights)).size).toBe(3);
  });

  it('has promises in every state', () => {
    const next = localDateOf(new Date(tables.instances?.[1]?.startsAt ?? ''));
    const listed = sections(commitments, { today, nextMeetingOn: next, chairId: meId, team: new Set(tables.people?.map(({ id }) => id)) });
    expect(listed.map(({ name }) => name)).toEqual(['Overdue', 'Before we meet again', 'Later', 'No date', 'No owner']);
    expect(listed[0]?.items[0]?.ownerId).toBe(meId);
    expect(listed[0]?.items).toHaveLength(3);
    expect(commitments.filter((commitment) => isOverdue(commitment, today))).toHaveLength(4);
    expect(commitments.filter(({ dueOn, status }) => status === 'open' && dueOn === today)).toHaveLength(1);
    expect(commitments.length).toBeGreaterThanOrEqual(20);
    expect(commitments.length).toBeLessThanOrEqual(25);
    const counts = (of: (commitment: Commitment) => boolean) => commitments.filter(of).length;
    expect(counts(({ status }) => status === 'done')).toBe(5);
    expect(counts(({ status, closedOn, firstDueOn }) => status === 'done' && closedOn !== null && firstDueOn !== null && closedOn > firstDueOn)).toBeGreaterThan(1);
    expect(counts(({ status }) => status === 'dropped')).toBe(1);
    expect(counts(({ acceptance, ownerId }) => acceptance === 'proposed' && ownerId !== null)).toBe(2);
    expect(counts(({ dueAssumed }) => dueAssumed)).toBe(1);
    expect(counts(({ partnerIds }) => partnerIds.length > 0)).toBeGreaterThan(2);
    expect(counts(({ visibility, pairIds }) => visibility === 'pair' && pairIds.length === 2)).toBe(1);
    expect(counts(({ visibility, ownerId }) => visibility === 'me' && ownerId === meId)).toBe(1);
  });

  it('tells the chains in words', () => {
    expect(chainText(named('Sign the Northgate'), history, today)).toMatch(/^Third date; first due .+\. Moved twice: blocked by another, priority changed\.$/);
    expect(chainText(named('Write the discount'), history, today)).toMatch(/^Parked; first due /);
    expect(chainText(named('Have the bank'), history, today)).toBe(null);
    expect(chainText(named('Retire the phone'), history, today)).toMatch(/^Second date; first due /);
  });

  it('asks for no work on a weekend, except what is due today', () => {
    for (const { dueOn, firstDueOn } of commitments) {
      for (const date of [dueOn, firstDueOn]) {
        if (date !== null && date !== today) expect([0, 6]).not.toContain(noonOf(date).getDay());
      }
    }
    expect(daysBetween(named('Choose a second').dueOn ?? '', today)).toBeLessThanOrEqual(3);
  });

  it('watches KPIs, of which one has been off target for three weeks', () => {
    const standings = (tables.kpis ?? []).map((kpi) => kpiStanding(kpi, (tables.kpiValues ?? []).filter(({ kpiId }) => kpiId === kpi.id)));
    expect(standings.map(({ series, offInARow }) => [series.length, offInARow])).toEqual([[6, 3], [6, 0], [6, 0]]);
  });
});

it('leaves private words out of what the weekly sees', () => {
  const { commitments, tables } = sampleOn('2026-11-18');
  const inWeekly = tables.appearances?.filter(({ instanceId }) => instanceId === tables.instances?.[0]?.id).map(({ commitmentId }) => commitmentId) ?? [];
  expect(inWeekly.length).toBeGreaterThan(10);
  for (const { id, visibility } of commitments) if (visibility !== 'team') expect(inWeekly).not.toContain(id);
});

it.each(['weekly', 'oneToOne'])('the practice calendar’s event "%s" is one of the sample’s meetings', (key) => {
  const { seriesKey, code } = practiceEvent(new Date(2026, 10, 18), key);
  expect(sampleOn('2026-11-18').tables.series?.find((series) => series.key === seriesKey)?.codes).toEqual([code]);
});
