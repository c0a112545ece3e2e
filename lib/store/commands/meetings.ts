// Meetings as the pages show them: events seen in Calendar, calls joined in Meet, and those picked by hand.
import { changed, made, nothing, together, unrecorded } from '../../domain/change';
import type { Change } from '../../domain/change';
import { instanceOfCall, instantOfOriginalStart } from '../../domain/meeting';
import type { Guest, MeetingInstance, MeetingSeries } from '../../domain/meeting';
import { localDateOf, nextMidnight } from '../../domain/local-date';
import type { Id, Instant } from '../../domain/record';
import { db } from '../db';
import { existing, living } from '../rows';
import { act, freshRecord } from '../write';
import { merged } from './merge-series';

/** A meeting that the sidebar can show. */
export interface SeenMeeting {
  seriesId: Id;
  instanceId: Id;
}

/** An event as Calendar told it; what it did not tell is null. */
export interface SeenEvent {
  seriesKey: string;
  originalStart: string | null;
  title: string | null;
  when: string | null;
  startsAt: Instant | null;
  endsAt: Instant | null;
  guests: Guest[] | null;
  code: string | null;
}

const meetingTables = ['series', 'instances', 'commitments', 'appearances', 'drafts'] as const;

/** Remembers an event, its code, and joins to it what a call with that code gathered before the event was seen. */
export async function seeEvent(event: SeenEvent): Promise<SeenMeeting> {
  const seen: Partial<SeenMeeting> = {};
  await act(meetingTables, async () => {
    const [series, seriesChange] = await seriesOf(event);
    seen.seriesId = series.id;
    const [instance, instanceChange] = await instanceOf(series.id, event);
    seen.instanceId = instance.id;
    const calls = event.code === null ? [] : living('series', await db.series.where('key').equals(callKey(event.code)).toArray());
    const joined = [];
    for (const call of calls) if (call.mergedInto === null) joined.push(await merged(call, series.id, instance));
    return together(unrecorded(seriesChange), unrecorded(instanceChange), ...joined);
  });
  return seen as SeenMeeting;
}

async function seriesOf(event: SeenEvent): Promise<[MeetingSeries, Change]> {
  const [known] = living('series', await db.series.where('key').equals(event.seriesKey).toArray());
  if (known) {
    const codes = event.code === null || known.codes.includes(event.code) ? known.codes : [...known.codes, event.code];
    return [known, changed('series', known, { codes, ...(event.title !== null && { title: event.title }) })];
  }
  const fresh: MeetingSeries = {
    ...freshRecord(), key: event.seriesKey, title: event.title, codes: event.code === null ? [] : [event.code],
    chairId: null, provisional: false, mergedInto: null,
  };
  return [fresh, made('series', fresh)];
}

async function instanceOf(seriesId: Id, event: SeenEvent): Promise<[MeetingInstance, Change]> {
  const originalStart = event.originalStart ?? '';
  const startsAt = event.startsAt ?? instantOfOriginalStart(originalStart);
  const told = {
    originalStart,
    ...(startsAt !== null && { startsAt }),
    ...(event.endsAt !== null && { endsAt: event.endsAt }),
    ...(event.when !== null && { when: event.when }),
    ...(event.guests !== null && { guests: event.guests }),
  };
  const known = await knownInstance(seriesId, originalStart, startsAt);
  if (known) return [known, changed('instances', known, told)];
  const fresh: MeetingInstance = { ...freshRecord(), seriesId, startsAt: null, endsAt: null, when: null, guests: [], ...told };
  return [fresh, made('instances', fresh)];
}

/** The instance itself, or the call of that day that was joined before its event was seen. */
async function knownInstance(seriesId: Id, originalStart: string, startsAt: Instant | null): Promise<MeetingInstance | undefined> {
  const keys = [originalStart, ...(startsAt === null ? [] : [callStart(new Date(startsAt))])];
  const rows = living('instances', await db.instances.where('[seriesId+originalStart]').anyOf(keys.map((key) => [seriesId, key])).toArray());
  return rows.find((row) => row.originalStart === originalStart) ?? rows[0];
}

export interface SeenCall {
  code: string;
  title: string | null;
  guests: Guest[];
}

/** Either the meeting a call belongs to, or the several series that share its code: then the user is asked. */
export type JoinedCall = SeenMeeting | { choices: Id[] };

/** Finds the meeting of a call by its code; one never seen in Calendar gets a provisional series until it is. */
export async function joinCall(call: SeenCall, now: Date, chosenSeriesId: Id | null): Promise<JoinedCall> {
  const seen: Partial<SeenMeeting> = {};
  let choices: Id[] = [];
  await act(meetingTables, async () => {
    const candidates = living('series', await db.series.where('codes').equals(call.code).toArray()).filter((series) => series.mergedInto === null);
    const chosen = candidates.length === 1 ? candidates[0] : candidates.find((series) => series.id === chosenSeriesId) ?? await joinedToday(candidates, now);
    choices = chosen ? [] : candidates.map((series) => series.id);
    if (choices.length > 1) return nothing;
    const [series, seriesChange] = chosen ? [chosen, retitled(chosen, call.title)] : provisionalSeries(call);
    const [instance, instanceChange] = await instanceNow(series.id, call, now);
    Object.assign(seen, { seriesId: series.id, instanceId: instance.id });
    return together(unrecorded(seriesChange), unrecorded(instanceChange));
  });
  return choices.length > 1 ? { choices } : seen as SeenMeeting;
}

const callKey = (code: string) => `meet:${code}`;
const callStart = (day: Date) => `call:${localDateOf(day)}`;

/** Only a provisional series takes its title from the call: an event's own title is better. */
function retitled(series: MeetingSeries, title: string | null): Change {
  return series.provisional && title !== null ? changed('series', series, { title }) : nothing;
}

/** Of several series with one code, the one that this user said today's call belongs to. */
async function joinedToday(candidates: readonly MeetingSeries[], now: Date): Promise<MeetingSeries | undefined> {
  for (const series of candidates) {
    const joinedAt = (await instanceOfDay(series.id, now))?.joinedAt;
    if (joinedAt && localDateOf(new Date(joinedAt)) === localDateOf(now)) return series;
  }
  return undefined;
}

function provisionalSeries({ code, title }: SeenCall): [MeetingSeries, Change] {
  const fresh: MeetingSeries = {
    ...freshRecord(), key: callKey(code), title, codes: [code], chairId: null, provisional: true, mergedInto: null,
  };
  return [fresh, made('series', fresh)];
}

async function instanceNow(seriesId: Id, call: Pick<SeenCall, 'guests'>, now: Date): Promise<[MeetingInstance, Change]> {
  const joinedAt = now.toISOString();
  const known = await instanceOfDay(seriesId, now);
  if (known) {
    const guests = known.guests.length > 0 ? known.guests : call.guests;
    const again = known.joinedAt && localDateOf(new Date(known.joinedAt)) === localDateOf(now);
    return [known, changed('instances', known, { guests, ...(!again && { joinedAt }) })];
  }
  const fresh: MeetingInstance = {
    ...freshRecord(), seriesId, originalStart: callStart(now), startsAt: joinedAt, endsAt: null, when: null, guests: call.guests, joinedAt,
  };
  return [fresh, made('instances', fresh)];
}

/** The instance that `now` belongs to: the nearest of this local day, else the only one of a one-off. */
async function instanceOfDay(seriesId: Id, now: Date): Promise<MeetingInstance | undefined> {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const ofDay = db.instances.where('[seriesId+startsAt]')
    .between([seriesId, midnight.toISOString()], [seriesId, nextMidnight(now).toISOString()]).toArray();
  const single = db.instances.where('[seriesId+originalStart]').anyOf([[seriesId, callStart(now)], [seriesId, '']]).toArray();
  return instanceOfCall(living('instances', await ofDay), now) ?? living('instances', await single)[0];
}

/** Remembers when known series meet next, from the chips in Calendar's grid. Unknown series are not made for a mere chip. */
export async function seeChips(chips: readonly { seriesKey: string; originalStart: string | null }[]): Promise<void> {
  const keys = [...new Set(chips.map((chip) => chip.seriesKey))];
  const known = new Map(living('series', await db.series.where('key').anyOf(keys).toArray()).map((series) => [series.key, series.id]));
  const timed = chips.flatMap((chip) => {
    const seriesId = known.get(chip.seriesKey);
    const startsAt = instantOfOriginalStart(chip.originalStart ?? '');
    return seriesId && startsAt ? [{ seriesId, originalStart: chip.originalStart ?? '', startsAt }] : [];
  });
  if (timed.length === 0) return;
  await act(['instances'], async () => {
    const rows = await db.instances.where('[seriesId+originalStart]').anyOf(timed.map((chip) => [chip.seriesId, chip.originalStart])).toArray();
    const stored = new Set(rows.map((row) => `${row.seriesId} ${row.originalStart}`));
    const fresh = timed.filter((chip) => !stored.has(`${chip.seriesId} ${chip.originalStart}`));
    return unrecorded(together(...fresh.map((chip) => made('instances', { ...freshRecord(), ...chip, endsAt: null, when: null, guests: [] }))));
  });
}

/** A meeting made by hand, for a page that cannot be read or a meeting in a room. */
export async function makeMeeting(title: string, now: Date): Promise<SeenMeeting> {
  const own = freshRecord();
  const series: MeetingSeries = { ...own, key: `own:${own.id}`, title, codes: [], chairId: null, provisional: false, mergedInto: null };
  const seen: Partial<SeenMeeting> = { seriesId: series.id };
  await act(meetingTables, async () => {
    const [instance, change] = await instanceNow(series.id, { guests: [] }, now);
    seen.instanceId = instance.id;
    return unrecorded(together(made('series', series), change));
  });
  return seen as SeenMeeting;
}

/** Opens a known series by hand: its instance of today. */
export async function openMeeting(seriesId: Id, now: Date): Promise<SeenMeeting> {
  const seen: Partial<SeenMeeting> = { seriesId };
  await act(meetingTables, async () => {
    const [instance, change] = await instanceNow(seriesId, { guests: [] }, now);
    seen.instanceId = instance.id;
    return unrecorded(change);
  });
  return seen as SeenMeeting;
}

/** Who chairs this series: their overdue items come first (practice A7). */
export async function setChair(seriesId: Id, chairId: Id | null): Promise<void> {
  await act(['series'], async () => changed('series', await existing('series', seriesId), { chairId }));
}
