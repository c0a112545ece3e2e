// Which meeting an event or a call is, and how the two find each other.
import { describe, expect, it } from 'vitest';
import { aCaptured, useEmptyStore } from '@/test/fixtures/store';
import { db } from '../db';
import { invited } from '../queries/invited';
import { theMeeting } from '../queries/meetings';
import { capture } from './commitments';
import { keepDraft } from './drafts';
import { joinCall } from './join-call';
import type { JoinedCall } from './join-call';
import { makeMeeting, openMeeting } from './pick-meeting';
import { seeChips, seeEvent } from './see-event';
import type { SeenEvent } from './see-event';
import { raiseTopic } from './topics';
import { sayWin } from './wins';

useEmptyStore();

const now = new Date('2026-11-24T09:05:00.000Z');
const weekly: SeenEvent = {
  seriesKey: '0weekly', originalStart: '20261124T090000Z', title: 'Leadership weekly', when: 'Tuesday, November 24 · 10:00 – 11:00am',
  startsAt: null, endsAt: null, guests: [{ email: 'dana@meridian.example', name: 'Dana Keller' }], code: 'abc-defg-hij',
};
const call = { code: 'abc-defg-hij', title: null, joined: true };
const instanceOf = (seen: { instanceId: string | null }) => db.instances.get(seen.instanceId ?? '');
const seen = (joined: JoinedCall) => {
  if ('choices' in joined) throw new Error('the user would be asked');
  return joined;
};

describe('an event seen in Calendar', () => {
  it('is one series however many of its instances are seen', async () => {
    const first = await seeEvent(weekly);
    const second = await seeEvent({ ...weekly, originalStart: '20261201T090000Z' });
    expect(second.seriesId).toBe(first.seriesId);
    expect(second.instanceId).not.toBe(first.instanceId);
  });

  it('keeps what it knew when the page tells less the next time', async () => {
    await seeEvent(weekly);
    const seenAgain = await seeEvent({ ...weekly, title: null, when: null, guests: null, code: null });
    expect(await db.series.get(seenAgain.seriesId)).toMatchObject({ title: 'Leadership weekly', codes: ['abc-defg-hij'] });
    expect(await instanceOf(seenAgain)).toMatchObject({ guests: weekly.guests, when: weekly.when });
  });

  it('takes its start from the id, which every language shares', async () => {
    expect((await instanceOf(await seeEvent(weekly)))?.startsAt).toBe('2026-11-24T09:00:00.000Z');
  });

  it('that was moved stays where its own words put it, also when they cannot be read the next time', async () => {
    await seeEvent({ ...weekly, startsAt: '2026-11-24T13:00:00.000Z' });
    expect((await instanceOf(await seeEvent(weekly)))?.startsAt).toBe('2026-11-24T13:00:00.000Z');
  });

  it('is the instance of the call that was joined before its chip was seen', async () => {
    await seeEvent({ ...weekly, originalStart: '20261117T090000Z' });
    const joined = seen(await joinCall(call, now, null));
    await seeChips([{ seriesKey: '0weekly', originalStart: '20261124T090000Z' }]);
    expect(await instanceOf(joined)).toMatchObject({ originalStart: '20261124T090000Z', startsAt: '2026-11-24T09:00:00.000Z' });
    expect(await db.instances.count()).toBe(2);
  });

  it('knows when the series meets next from the chips in the grid', async () => {
    const { seriesId, instanceId } = await seeEvent(weekly);
    await seeChips([{ seriesKey: '0weekly', originalStart: '20261201T090000Z' }, { seriesKey: '0other', originalStart: '20261125T090000Z' }]);
    expect((await theMeeting(seriesId, instanceId, now))?.nextOn).toBe('2026-12-01');
    expect(await db.series.count()).toBe(1);
  });
});

describe('a call', () => {
  it('belongs to the series whose popup showed its code', async () => {
    const event = await seeEvent(weekly);
    expect(await joinCall(call, now, null)).toEqual(event);
  });

  it('gets a provisional meeting until its event is seen, and everything captured then moves to the event', async () => {
    const provisional = seen(await joinCall(call, now, null));
    await capture([aCaptured({ ...provisional })], null);
    await keepDraft('00000000-0000-4000-8000-000000000001', provisional.seriesId, 'half a line', []);
    await raiseTopic({ text: 'Pouches', seriesId: provisional.seriesId });
    await sayWin({ text: 'Renewed', goalId: null, personIds: [provisional.seriesId], seriesId: provisional.seriesId });
    const event = await seeEvent(weekly);
    expect(event.seriesId).not.toBe(provisional.seriesId);
    expect(await db.commitments.toArray()).toMatchObject([{ seriesId: event.seriesId, instanceId: event.instanceId }]);
    expect([await db.drafts.toArray(), await db.topics.toArray(), await db.wins.toArray()]).toMatchObject(Array(3).fill([{ seriesId: event.seriesId }]));
    expect(await db.appearances.toArray()).toMatchObject([{ instanceId: event.instanceId }]);
  });

  it('leads from the provisional meeting to the event, for a sidebar that still shows the former', async () => {
    const provisional = seen(await joinCall(call, now, null));
    const event = await seeEvent(weekly);
    expect((await theMeeting(provisional.seriesId, provisional.instanceId, now))?.series.id).toBe(event.seriesId);
  });

  it('stays an instance of its own when it was joined on another day than the event seen later', async () => {
    const provisional = seen(await joinCall(call, new Date('2026-11-17T09:05:00.000Z'), null));
    await capture([aCaptured({ ...provisional })], null);
    const event = await seeEvent(weekly);
    expect(await db.commitments.toArray()).toMatchObject([{ seriesId: event.seriesId, instanceId: provisional.instanceId }]);
  });

  it('asks when several series share the code, and remembers the answer for the day', async () => {
    const first = await seeEvent(weekly);
    const second = await seeEvent({ ...weekly, seriesKey: '0pricing', title: 'Pricing call' });
    expect(await joinCall(call, now, null)).toEqual({ choices: expect.arrayContaining([first.seriesId, second.seriesId]) as string[] });
    await joinCall(call, now, second.seriesId);
    expect(seen(await joinCall(call, now, null)).seriesId).toBe(second.seriesId);
    expect(await joinCall(call, new Date('2026-11-24T14:05:00.000Z'), null)).toHaveProperty('choices');
  });

  it('is not answered for by a look at one of the meetings', async () => {
    await seeEvent(weekly);
    const second = await seeEvent({ ...weekly, seriesKey: '0pricing', title: 'Pricing call' });
    await openMeeting(second.seriesId, now);
    await joinCall({ ...call, joined: false }, now, second.seriesId);
    expect(await joinCall(call, now, null)).toHaveProperty('choices');
  });

  it('of a one-off is the one instance of its event, whenever that is seen', async () => {
    const provisional = seen(await joinCall(call, now, null));
    await capture([aCaptured({ ...provisional })], null);
    const event = await seeEvent({ ...weekly, seriesKey: '0oneoff', originalStart: null });
    expect(await db.commitments.toArray()).toMatchObject([{ seriesId: event.seriesId, instanceId: event.instanceId }]);
    expect((await db.instances.toArray()).filter((row) => row.deletedAt === null)).toHaveLength(1);
  });

  it('goes on under its event: what is captured after the merge is stored there', async () => {
    const provisional = seen(await joinCall(call, now, null));
    const event = await seeEvent(weekly);
    await capture([aCaptured({ ...provisional })], null);
    expect((await db.commitments.toArray())[0]?.seriesId).toBe(event.seriesId);
  });

  it('before its door does not hold an instance', async () => {
    await seeEvent({ ...weekly, originalStart: '20261117T090000Z' });
    expect(seen(await joinCall({ ...call, joined: false }, now, null)).instanceId).toBeNull();
    expect(await db.instances.count()).toBe(1);
  });

  it('is the same instance when it is left and joined again on the same day', async () => {
    const once = await joinCall(call, now, null);
    expect(await joinCall(call, new Date('2026-11-24T09:40:00.000Z'), null)).toEqual(once);
  });
});

describe('who is invited', () => {
  it('is what this instance’s event told, else what another of the series told', async () => {
    const { seriesId } = await seeEvent(weekly);
    const other = await seeEvent({ ...weekly, originalStart: '20261201T090000Z', guests: null });
    expect(await invited(seriesId, await instanceOf(other) ?? null)).toEqual(weekly.guests);
  });

  it('is not known from who happens to be in a call', async () => {
    const { seriesId } = seen(await joinCall(call, now, null));
    expect(await invited(seriesId, null)).toEqual([]);
  });
});

describe('a meeting picked by hand', () => {
  it('is there again under its name', async () => {
    const made = await makeMeeting('Board room', now);
    expect(await openMeeting(made.seriesId, now)).toEqual(made);
  });
});
