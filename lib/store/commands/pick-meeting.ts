// Meetings chosen by hand, and who chairs them.
import { changed, made, together, unrecorded } from '../../domain/change';
import type { MeetingSeries } from '../../domain/meeting';
import type { Id } from '../../domain/record';
import { existing } from '../rows';
import { act, actIfChanged, freshRecord } from '../write';
import { instanceNow, instanceOfDay, meetingTables } from './instances';
import type { SeenMeeting } from './instances';

/** A meeting made by hand, for a page that cannot be read or a meeting in a room. */
export async function makeMeeting(title: string, now: Date): Promise<SeenMeeting> {
  const own = freshRecord();
  const series: MeetingSeries = { ...own, key: `own:${own.id}`, title, codes: [], chairId: null, provisional: false, mergedInto: null };
  const seen: Partial<SeenMeeting> = { seriesId: series.id };
  await actIfChanged(meetingTables, async (reading) => {
    const [instance, change] = await instanceNow(series.id, now, false, reading);
    seen.instanceId = instance.id;
    return unrecorded(together(made('series', series), change));
  });
  return seen as SeenMeeting;
}

/** Opens a known series by hand, with its instance of today if it has one. Looking is not joining: nothing is written. */
export async function openMeeting(seriesId: Id, now: Date): Promise<SeenMeeting> {
  return { seriesId, instanceId: (await instanceOfDay(seriesId, now))?.id ?? null };
}

/** Who chairs this series: their overdue items come first (practice A7). */
export async function setChair(seriesId: Id, chairId: Id | null): Promise<void> {
  await act(['series'], async () => changed('series', await existing('series', seriesId), { chairId }));
}
