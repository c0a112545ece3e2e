// The wins that one meeting opens with: the team's since it last met, and what was finished on its table.
import { localDateOf, weekOf } from '../../domain/local-date';
import type { Id, Instant, LocalDate } from '../../domain/record';
import { isOnTheTable } from '../../domain/visibility';
import { winsTogether } from '../../domain/wins-together';
import type { WinLine } from '../../domain/wins-together';
import { finishedIn, lastMet } from './wins';
import { madeIntoWins, winsAfter } from './wins-of-team';

export interface TableWins {
  /** The local day on which the series last met; null: unknown, and this week stands for it. */
  since: LocalDate | null;
  /** Those that were said first; each kind the latest first. */
  wins: WinLine[];
}

/** Before the instance in front, which starts at `startsAt` (null: not known). */
export async function winsOnTable(seriesId: Id, goalIds: readonly Id[], startsAt: Instant | null, now: Date): Promise<TableWins> {
  const [last, today, goals] = [await lastMet(seriesId, startsAt, now), localDateOf(now), new Set(goalIds)];
  const since = last?.on ?? null;
  // First: read after the wins, a live query was not told of what is finished (MeetingWins.test.tsx).
  const small = await finishedIn({ from: since ?? weekOf(today).from, to: today }, (commitment) => isOnTheTable(commitment, seriesId, goals));
  const said = await winsAfter(seriesId, last, now);
  return { since, wins: winsTogether(said, small, await madeIntoWins(small.map(({ commitmentId }) => commitmentId))) };
}
