// Which meeting is meant, what is known of it, and what comes next.
import { compareByStart } from '../../domain/meeting';
import type { MeetingInstance, MeetingSeries } from '../../domain/meeting';
import { localDateOf } from '../../domain/local-date';
import type { Instant } from '../../domain/record';
import { db } from '../db';
import { maxKey } from '../key-bounds';
import type { Reading } from '../reading';
import { living } from '../rows';

export interface MeetingView {
  series: MeetingSeries;
  instance: MeetingInstance | null;
  /** Local day of the next known instance after this one. */
  nextOn: string | null;
}

/** The meeting with its next instance after `now`; null when the series is gone. */
export async function theMeeting(seriesId: string, instanceId: string | null, now: Date, reading: Reading = db): Promise<MeetingView | null> {
  const [[seriesRow], [instanceRow]] = await Promise.all([reading.series.bulkGet([seriesId]), reading.instances.bulkGet(instanceId ? [instanceId] : [])]);
  if (seriesRow?.mergedInto) return theMeeting(seriesRow.mergedInto, instanceId, now, reading);
  const [series] = living('series', seriesRow ? [seriesRow] : []);
  if (!series) return null;
  const [instance] = living('instances', instanceRow ? [instanceRow] : []);
  return { series, instance: instance ?? null, nextOn: await nextDayOf(seriesId, instance ?? null, now, reading) };
}

async function nextDayOf(seriesId: string, instance: MeetingInstance | null, now: Date, reading: Reading): Promise<string | null> {
  // "Next" is after the end of this day's instance: what is due "next meeting" is never due in the running one.
  const after = [now.toISOString(), instance?.startsAt ?? ''].sort().at(-1) ?? '';
  const rows = await reading.instances.where('[seriesId+startsAt]').between([seriesId, after], [seriesId, maxKey], false).limit(3).toArray();
  const today = localDateOf(now);
  const days = living('instances', rows).map((row) => localDateOf(new Date(row.startsAt ?? ''))).filter((day) => day > today);
  return days[0] ?? null;
}

/** Every series the user may pick by hand, by title. Merged and nameless ones are left out. */
export async function pickableSeries(reading: Reading = db): Promise<MeetingSeries[]> {
  const rows = living('series', await reading.series.toArray()).filter((series) => series.title !== null && series.mergedInto === null);
  return rows.sort((left, right) => (left.title ?? '').localeCompare(right.title ?? ''));
}

/** The series with these ids, in that order; gone ones left out. */
export async function seriesById(ids: readonly string[], reading: Reading = db): Promise<MeetingSeries[]> {
  return living('series', (await reading.series.bulkGet([...ids])).filter((row) => row !== undefined));
}

export interface Held {
  series: MeetingSeries;
  instance: MeetingInstance;
}

/** Meetings that start in `[from, until)`, earliest first; those whose series is gone are left out. */
export async function heldBetween(from: Instant, until: Instant, reading: Reading = db): Promise<Held[]> {
  const instances = living('instances', await reading.instances.where('startsAt').between(from, until).toArray()).sort(compareByStart);
  const series = new Map((await seriesById([...new Set(instances.map((instance) => instance.seriesId))], reading)).map((one) => [one.id, one]));
  return instances.flatMap((instance) => {
    const known = series.get(instance.seriesId);
    return known ? [{ series: known, instance }] : [];
  });
}

/** The series that this one turned out to be; null while it is its own. */
export async function mergedInto(seriesId: string, reading: Reading = db): Promise<string | null> {
  return (await reading.series.bulkGet([seriesId]))[0]?.mergedInto ?? null;
}
