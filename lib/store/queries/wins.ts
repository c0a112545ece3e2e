// What was finished lately, each through its index, and when a series last met.
import type { Commitment } from '../../domain/commitment';
import { localDateOf } from '../../domain/local-date';
import type { Window } from '../../domain/measures';
import type { Id, Instant, LocalDate } from '../../domain/record';
import { smallWins } from '../../domain/small-wins';
import type { SmallWin } from '../../domain/small-wins';
import { db } from '../db';
import { minKey } from '../key-bounds';
import { living } from '../rows';

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

/** The meeting of a series before the one in front. */
export interface LastMet {
  /** Its local day. */
  on: LocalDate;
  /** null: not known. */
  endsAt: Instant | null;
}

/** When the series last met before `now` and before the instance that starts at `startsAt`; null: unknown. */
export async function lastMet(seriesId: Id, startsAt: Instant | null, now: Date): Promise<LastMet | null> {
  const before = [now.toISOString(), startsAt ?? '~'].sort()[0];
  const row = await db.instances.where('[seriesId+startsAt]').between([seriesId, minKey], [seriesId, before], true, false).last();
  const [last] = living('instances', row ? [row] : []);
  return last?.startsAt ? { on: localDateOf(new Date(last.startsAt)), endsAt: last.endsAt } : null;
}

/** Its local day; null: unknown. */
export async function lastMetOn(...when: Parameters<typeof lastMet>): Promise<LocalDate | null> {
  return (await lastMet(...when))?.on ?? null;
}
