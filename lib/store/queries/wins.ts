// Small wins, each through its index: what was finished lately, by the team or on one meeting's table.
import { Dexie } from 'dexie';
import type { Commitment } from '../../domain/commitment';
import { localDateOf, weekOf } from '../../domain/local-date';
import type { Window } from '../../domain/measures';
import type { Id, Instant, LocalDate } from '../../domain/record';
import { smallWins } from '../../domain/small-wins';
import type { SmallWin } from '../../domain/small-wins';
import { isOnTheTable } from '../../domain/visibility';
import { db } from '../db';
import { living } from '../rows';

export interface TableWins {
  /** The local day on which the series last met; null: unknown, and this week stands for it. */
  since: LocalDate | null;
  /** The latest first. */
  wins: SmallWin[];
}

/** What was finished on the table of this series since it last met, before the instance in front that starts at `startsAt`. */
export async function winsOnTable(seriesId: Id, goalIds: readonly Id[], startsAt: Instant | null, now: Date): Promise<TableWins> {
  const [since, today] = [await lastMetOn(seriesId, startsAt, now), localDateOf(now)];
  const goals = new Set(goalIds);
  const wins = await finishedIn({ from: since ?? weekOf(today).from, to: today }, (commitment) => isOnTheTable(commitment, seriesId, goals));
  return { since, wins };
}

/** The steps and commitments that the team finished in the window, of those that are `here`; none of what was removed. */
export async function finishedIn({ from, to }: Window, isHere: (commitment: Commitment) => boolean): Promise<SmallWin[]> {
  const [closed, ticked] = await Promise.all([
    db.commitments.where('closedOn').between(from, to, true, true).toArray(), db.steps.where('closedOn').between(from, to, true, true).toArray(),
  ]);
  const steps = living('steps', ticked);
  const parents = await db.commitments.bulkGet([...new Set(steps.map(({ commitmentId }) => commitmentId))]);
  const here = (rows: readonly Commitment[]) => living('commitments', rows.filter(isHere));
  const there = new Set(here(parents.filter((row) => row !== undefined)).map(({ id }) => id));
  return smallWins({ commitments: here(closed), steps: steps.filter(({ commitmentId }) => there.has(commitmentId)) }, { from, to });
}

/** The local day on which the series last met before `now` and before the instance that starts at `startsAt`; null: unknown. */
export async function lastMetOn(seriesId: Id, startsAt: Instant | null, now: Date): Promise<LocalDate | null> {
  const before = [now.toISOString(), startsAt ?? '~'].sort()[0];
  const row = await db.instances.where('[seriesId+startsAt]').between([seriesId, Dexie.minKey], [seriesId, before], true, false).last();
  const [last] = living('instances', row ? [row] : []);
  return last?.startsAt ? localDateOf(new Date(last.startsAt)) : null;
}
