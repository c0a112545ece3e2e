// Events as Calendar shows them: opened in a popup or a page, or met as chips in the grid.
import { changed, made, nothing, together, unrecorded } from '../../domain/change';
import type { Change } from '../../domain/change';
import { instantOfOriginalStart } from '../../domain/meeting';
import type { Guest, MeetingInstance, MeetingSeries } from '../../domain/meeting';
import type { Id, Instant } from '../../domain/record';
import type { Reading } from '../reading';
import { living, rowsAt } from '../rows';
import { ask } from '../with-database';
import { actIfChanged, freshRecord } from '../write';
import { knownInstance, meetingTables } from './instances';
import type { SeenMeeting } from './instances';
import { callKey } from './join-call';
import { merged } from './merge-series';

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

/** Remembers an event, its code, and joins to it what a call with that code gathered before the event was seen. */
export async function seeEvent(event: SeenEvent): Promise<SeenMeeting> {
  const seen: Partial<SeenMeeting> = {};
  await actIfChanged(meetingTables, async (reading) => {
    const [series, seriesChange] = await seriesOf(event, reading);
    seen.seriesId = series.id;
    const [instance, instanceChange] = await instanceOf(series.id, event, reading);
    seen.instanceId = instance.id;
    const calls = event.code === null ? [] : living('series', await reading.series.where('key').equals(callKey(event.code)).toArray());
    const joined = [];
    for (const call of calls) if (call.mergedInto === null) joined.push(await merged(call, series.id, instance, reading));
    return together(unrecorded(seriesChange), unrecorded(instanceChange), ...joined);
  });
  return seen as SeenMeeting;
}

async function seriesOf(event: SeenEvent, reading: Reading): Promise<[MeetingSeries, Change]> {
  const [known] = living('series', await reading.series.where('key').equals(event.seriesKey).toArray());
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

async function instanceOf(seriesId: Id, event: SeenEvent, reading: Reading): Promise<[MeetingInstance, Change]> {
  const originalStart = event.originalStart ?? '';
  const idStart = instantOfOriginalStart(originalStart);
  const known = await knownInstance(seriesId, originalStart, event.startsAt ?? idStart, reading);
  // The start in the id is the original one. It says nothing against a later one that was read once: the event was moved.
  const startsAt = event.startsAt ?? (known?.originalStart === originalStart ? known.startsAt : null) ?? idStart;
  const told = {
    originalStart,
    ...(startsAt !== null && { startsAt }),
    ...(event.endsAt !== null && { endsAt: event.endsAt }),
    ...(event.when !== null && { when: event.when }),
    ...(event.guests !== null && { guests: event.guests }),
  };
  if (known) return [known, changed('instances', known, told)];
  const fresh: MeetingInstance = { ...freshRecord(), seriesId, startsAt: null, endsAt: null, when: null, guests: [], ...told };
  return [fresh, made('instances', fresh)];
}

/** Remembers when known series meet next, from the chips in Calendar's grid. Unknown series are not made for a mere chip. */
export async function seeChips(chips: readonly { seriesKey: string; originalStart: string | null }[]): Promise<void> {
  const keys = [...new Set(chips.map((chip) => chip.seriesKey))];
  const known = new Map(living('series', await ask((reading) => rowsAt(reading.series, 'key', keys))).map((series) => [series.key, series.id]));
  const timed = chips.flatMap((chip) => {
    const seriesId = known.get(chip.seriesKey);
    const startsAt = instantOfOriginalStart(chip.originalStart ?? '');
    return seriesId && startsAt ? [{ seriesId, originalStart: chip.originalStart ?? '', startsAt }] : [];
  });
  if (timed.length === 0) return;
  await actIfChanged(['instances'], async (reading) => together(...await Promise.all(timed.map((chip) => seenChip(chip, reading)))));
}

/** A chip tells of an instance that is not known yet, or that is known only as that day's call. */
async function seenChip({ seriesId, originalStart, startsAt }: { seriesId: Id; originalStart: string; startsAt: Instant }, reading: Reading): Promise<Change> {
  const known = await knownInstance(seriesId, originalStart, startsAt, reading);
  if (known?.originalStart === originalStart) return nothing;
  if (known) return unrecorded(changed('instances', known, { originalStart, startsAt }));
  return unrecorded(made('instances', { ...freshRecord(), seriesId, originalStart, startsAt, endsAt: null, when: null, guests: [] }));
}
