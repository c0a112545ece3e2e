// Calls in Meet: the code leads to the series, or a provisional one is made until its event is seen.
import { changed, made, nothing, together, unrecorded } from '../../domain/change';
import type { Change } from '../../domain/change';
import type { MeetingSeries } from '../../domain/meeting';
import type { Id } from '../../domain/record';
import type { Reading } from '../reading';
import { living } from '../rows';
import { actIfChanged, freshRecord } from '../write';
import { instanceNow, instanceOfDay, isFresh, meetingTables } from './instances';
import type { SeenMeeting } from './instances';

export interface SeenCall {
  code: string;
  title: string | null;
  /** We are in it, not only before its door. */
  joined: boolean;
}

/** Either the meeting a call belongs to, or the several series that share its code: then the user is asked. */
export type JoinedCall = SeenMeeting | { choices: Id[] };

/** Finds the meeting of a call by its code; one never seen in Calendar gets a provisional series until it is. */
export async function joinCall(call: SeenCall, now: Date, chosenSeriesId: Id | null): Promise<JoinedCall> {
  const seen: Partial<SeenMeeting> = {};
  let choices: Id[] = [];
  await actIfChanged(meetingTables, async (reading) => {
    const candidates = living('series', await reading.series.where('codes').equals(call.code).toArray()).filter((series) => series.mergedInto === null);
    const chosen = candidates.length === 1 ? candidates[0] : candidates.find((series) => series.id === chosenSeriesId) ?? await joinedLately(candidates, now, reading);
    choices = chosen ? [] : candidates.map((series) => series.id);
    if (choices.length > 1) return nothing;
    const [series, seriesChange] = chosen ? [chosen, retitled(chosen, call.title)] : provisionalSeries(call);
    const [instance, instanceChange] = call.joined ? await instanceNow(series.id, now, true, reading) : [await instanceOfDay(series.id, now, reading), nothing];
    Object.assign(seen, { seriesId: series.id, instanceId: instance?.id ?? null });
    return together(unrecorded(seriesChange), unrecorded(instanceChange));
  });
  return choices.length > 1 ? { choices } : seen as SeenMeeting;
}

/** Key of a provisional series, until its event tells the real one. */
export const callKey = (code: string) => `meet:${code}`;

/** Only a provisional series takes its title from the call: an event's own title is better. */
function retitled(series: MeetingSeries, title: string | null): Change {
  return series.provisional && title !== null ? changed('series', series, { title }) : nothing;
}

/** Of several series with one code, the one that this user said the running call belongs to. */
async function joinedLately(candidates: readonly MeetingSeries[], now: Date, reading: Reading): Promise<MeetingSeries | undefined> {
  for (const series of candidates) {
    const instance = await instanceOfDay(series.id, now, reading);
    if (instance && isFresh(instance, now)) return series;
  }
  return undefined;
}

function provisionalSeries({ code, title }: SeenCall): [MeetingSeries, Change] {
  const fresh: MeetingSeries = {
    ...freshRecord(), key: callKey(code), title, codes: [code], chairId: null, provisional: true, mergedInto: null,
  };
  return [fresh, made('series', fresh)];
}
