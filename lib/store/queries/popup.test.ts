// What the popup asks the store, and what it leaves out.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import type { CoachingLog } from '../../domain/coaching-log';
import { checkIn } from '../commands/check-ins';
import { askHelp } from '../commands/parts';
import { rememberMessage } from '../commands/drafted-messages';
import { keepText } from '../commands/drafts';
import { snooze } from '../commands/commitments';
import { changeSettings } from '../commands/settings';
import { db } from '../db';
import { messagesOf, remindersAbout } from './drafted-messages';
import { aboutDue, dueNow } from './popup';
import { asksForMe, beforeNextMeeting, followUpsDue, otherTalks, outcomesBegun, overdueOfOthers } from './popup-rest';
import { isoWeek, localDateOf, plusDays } from '../../domain/local-date';

useEmptyStore();

const [dana, sam] = [aPerson('Dana Keller'), aPerson('Sam Obi')];
const today = localDateOf(new Date());
const [yesterday, tomorrow] = [plusDays(today, -1), plusDays(today, 1)];
const record = () => ({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null });
const aSeries = (chairId: string | null = null) => ({ ...record(), key: newId(), title: 'Leadership weekly', codes: [], chairId, provisional: false, mergedInto: null });
const anInstance = (seriesId: string, startsAt: string | null = null) => ({ ...record(), seriesId, originalStart: '', startsAt, endsAt: null, when: null, guests: [{ email: 'dana@meridian.example', name: null }] });
const ids = (found: readonly { commitment: { id: string } }[]) => found.map(({ commitment }) => commitment.id);

beforeEach(async () => {
  await db.people.bulkAdd([dana, sam]);
  await changeSettings({ meId: dana.id });
});

describe('the first picture', () => {
  it('is what of mine is due by today, without reading a whole table', async () => {
    const [late, now] = [aCommitment({ ownerId: dana.id, dueOn: yesterday }), aCommitment({ ownerId: dana.id, dueOn: today })];
    await db.commitments.bulkAdd([late, now, aCommitment({ ownerId: dana.id, dueOn: tomorrow }), aCommitment({ ownerId: sam.id, dueOn: yesterday }), aCommitment({ ownerId: dana.id, dueOn: null })]);
    await snooze(late.id, new Date(Date.now() + 3_600_000).toISOString());
    const cursor = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
    const found = await dueNow(today);
    expect(ids(found.views)).toEqual([late.id, now.id]);
    expect([...found.snoozedUntil.keys()]).toEqual([late.id]);
    expect(cursor).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it.each([['with who chairs its meeting', sam.id], ['with nobody, where I chair it', dana.id], ['with nobody, where nobody does', null]])('says what of it needs a conversation, and %s', async (_, chairId) => {
    const weekly = aSeries(chairId);
    await db.series.add(weekly);
    const long = aCommitment({ ownerId: dana.id, dueOn: plusDays(today, -3), seriesId: weekly.id });
    await db.commitments.bulkAdd([long, aCommitment({ ownerId: dana.id, dueOn: yesterday })]);
    const withId = chairId === dana.id ? null : chairId;
    expect([...(await aboutDue(await dueNow(today), today)).toTalkAbout]).toMatchObject([[long.id, { thresholds: ['overdue'], withId }]]);
  });

  it('is empty while nobody knows who I am', async () => {
    await db.commitments.add(aCommitment({ ownerId: dana.id, dueOn: yesterday }));
    await changeSettings({ meId: null });
    expect(await dueNow(today)).toMatchObject({ meId: null, views: [] });
  });
});

describe('below it', () => {
  it('is what is due before its meeting meets again', async () => {
    const [weekly, unknown] = [aSeries(), aSeries()];
    await db.series.bulkAdd([weekly, unknown]);
    await db.instances.add(anInstance(weekly.id, new Date(`${plusDays(today, 3)}T10:00`).toISOString()));
    const mine = (dueOn: string, seriesId = weekly.id) => aCommitment({ ownerId: dana.id, dueOn, seriesId });
    const [before, onTheDay] = [mine(tomorrow), mine(plusDays(today, 3))];
    await db.commitments.bulkAdd([before, onTheDay, mine(plusDays(today, 4)), mine(tomorrow, unknown.id), mine(today)]);
    expect(ids(await beforeNextMeeting(dana.id, today))).toEqual([before.id, onTheDay.id]);
  });

  it('is what others owe in a meeting that I chair and needs a conversation', async () => {
    const [mine, theirs] = [aSeries(dana.id), aSeries(sam.id)];
    await db.series.bulkAdd([mine, theirs]);
    const late = aCommitment({ ownerId: sam.id, dueOn: plusDays(today, -4), seriesId: mine.id });
    await db.commitments.bulkAdd([late, aCommitment({ ownerId: sam.id, dueOn: plusDays(today, -4), seriesId: theirs.id }), aCommitment({ ownerId: sam.id, dueOn: yesterday, seriesId: mine.id })]);
    expect((await otherTalks(await overdueOfOthers(dana.id, today), dana.id, today)).map(({ view, withId }) => [view.commitment.id, withId])).toEqual([[late.id, sam.id]]);
  });

  it('are my coaching logs to look at again', async () => {
    const log = (set: Partial<CoachingLog>): CoachingLog => ({
      ...record(), withId: sam.id, on: '2026-11-01', topic: 'Delegating', facts: null, strengths: null, change: null, plan: null,
      followUpOn: today, followUp: 'dated', status: 'open', visibility: 'pair', pairIds: [dana.id, sam.id], ...set,
    });
    const [due, late] = [log({}), log({ followUpOn: yesterday })];
    await db.coachingLogs.bulkAdd([due, late, log({ followUpOn: tomorrow }), log({ status: 'closed' }), log({ pairIds: [sam.id, newId()] }), log({ followUpOn: null, followUp: 'none' })]);
    expect((await followUpsDue(dana.id, today)).map(({ id }) => id)).toEqual([late.id, due.id]);
  });

  it('is who asks for my help with what is still open', async () => {
    const [open, done] = [aCommitment({ ownerId: sam.id }), aCommitment({ ownerId: sam.id })];
    await db.commitments.bulkAdd([open, done]);
    await askHelp(open.id, 'Call their lawyer', dana.id);
    await askHelp(done.id, 'Too late', dana.id);
    await db.commitments.update(done.id, { status: 'done', closedOn: today });
    expect((await asksForMe(dana.id)).map(({ ask, about }) => [ask.text, about.id])).toEqual([['Call their lawyer', open.id]]);
  });

  it('is who asks for my help in a check-in, by name or as one of those who own the goal', async () => {
    const goal = (title: string) => ({ ...record(), title, startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' as const });
    const [mine, other, closed] = [goal('Renew'), goal('Grow'), goal('Old')];
    await db.goals.bulkAdd([mine, other, closed]);
    await db.ownerships.add({ ...record(), goalId: mine.id, personId: dana.id, role: 'secondary' });
    const said = (text: string, goalId: string, fromId: string | null) => checkIn({ personId: sam.id, goalId, confidence: 'atRisk', help: { text, fromId } });
    await said('For the team', mine.id, null);
    await said('By name', other.id, dana.id);
    await said('For other owners', other.id, null);
    await said('Too late', closed.id, dana.id);
    await db.goals.update(closed.id, { status: 'closed' });
    expect((await asksForMe(dana.id)).map(({ ask, about }) => [ask.text, about.text]).sort()).toEqual([['By name', 'Grow'], ['For the team', 'Renew']]);
  });

  it('is what was half written of something done', async () => {
    const [done, open] = [aCommitment({ status: 'done', closedOn: today }), aCommitment()];
    await db.commitments.bulkAdd([done, open]);
    for (const { id } of [done, open]) await keepText(newId(), { kind: 'outcome', aboutId: id }, 'half');
    expect(ids(await outcomesBegun(today))).toEqual([done.id]);
  });
});

describe('a reminder', () => {
  const suggested = async () => (await remindersAbout(await overdueOfOthers(dana.id, today), [dana, sam], dana.id, today)).map(({ toId, items }) => [toId, items.length]);

  it('is suggested by who chairs, by who was invited where nobody does, and by a buddy', async () => {
    const [chaired, unchaired] = [aSeries(dana.id), aSeries()];
    const held = anInstance(unchaired.id);
    await Promise.all([db.series.bulkAdd([chaired, unchaired]), db.instances.add(held)]);
    const late = { ownerId: sam.id, dueOn: yesterday };
    await db.commitments.bulkAdd([aCommitment({ ...late, seriesId: chaired.id }), aCommitment({ ...late, seriesId: unchaired.id, instanceId: held.id }), aCommitment(late)]);
    expect(await suggested()).toEqual([[sam.id, 2]]);
    await db.buddies.add({ ...record(), personId: sam.id, buddyId: dana.id, consentedOn: '2026-11-01', endedOn: null });
    expect(await suggested()).toEqual([[sam.id, 3]]);
  });

  it('is remembered once a person and week, and its half-written text goes', async () => {
    const series = aSeries(dana.id);
    const late = aCommitment({ ownerId: sam.id, dueOn: yesterday, seriesId: series.id });
    await Promise.all([db.series.add(series), db.commitments.add(late)]);
    await keepText(newId(), { kind: 'message', aboutId: sam.id }, 'Hi Sam');
    const reminder = { toId: sam.id, items: [late] };
    for (const taken of [null, 'clipboard', null] as const) await rememberMessage(reminder, taken);
    expect(await messagesOf([sam.id], today)).toMatchObject([{ commitmentIds: [late.id], week: isoWeek(today), taken: 'clipboard' }]);
    expect(await suggested()).toEqual([]);
    expect(await db.drafts.count()).toBe(0);
  });
});
