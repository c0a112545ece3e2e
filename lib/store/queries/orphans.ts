// What is in limbo, found by who owns it and by its missing date: not all that is open is read.
import type { Commitment } from '../../domain/commitment';
import { orphans } from '../../domain/orphans';
import type { Orphan } from '../../domain/orphans';
import { isInTeam } from '../../domain/person';
import type { Id } from '../../domain/record';
import { dueKey, exactly, ownerKey } from '../../domain/search/keys';
import type { KeyRange } from '../../domain/search/keys';
import { isForTeam } from '../../domain/visibility';
import { db } from '../db';
import { living } from '../rows';

/** What is in limbo: the team's, and of what is private only what belongs to this series. */
export async function theOrphans(seriesId: Id | null): Promise<Orphan[]> {
  const goals = living('goals', await db.goals.where('status').equals('active').toArray());
  const ids = goals.map(({ id }) => id);
  const [ownerships, keyResults, everybody] = await Promise.all([
    db.ownerships.where('goalId').anyOf(ids).toArray(), db.keyResults.where('goalId').anyOf(ids).toArray(), db.people.toArray(),
  ]);
  const people = living('people', everybody).filter(isInTeam);
  const doubtful = await having([exactly(dueKey('open', null)), ...ownedBeside(people.map(({ id }) => id))]);
  const isHere = (commitment: Commitment) => isForTeam(commitment) || (seriesId !== null && commitment.seriesId === seriesId);
  return orphans({ goals, ownerships: living('ownerships', ownerships), keyResults: living('keyResults', keyResults), people, commitments: doubtful.filter(isHere) });
}

/** Those owned by nobody, or by somebody else than these. */
function ownedBeside(ids: readonly Id[]): KeyRange[] {
  const owners = ids.map(ownerKey).sort();
  const after = (key: string) => exactly(key).until;
  return [ownerKey(null), ...owners.map(after)].map((from, index) => ({ from, until: owners[index] ?? ownerKey('\uffff') }));
}

async function having(ranges: readonly KeyRange[]): Promise<Commitment[]> {
  const found = await Promise.all(ranges.map(({ from, until }) => db.searchEntries.where('keys').between([from], [until], true, false).primaryKeys()));
  const rows = await db.commitments.bulkGet([...new Set(found.flat())]);
  return living('commitments', rows.filter((row) => row !== undefined));
}
