// More of people: add a meeting's guests, import a file, merge two records of one person, leave the team and come back.
import { changed, made, tables, together } from '../../domain/change';
import type { Change } from '../../domain/change';
import { NotAllowed } from '../../domain/errors';
import { leave } from '../../domain/leaving';
import { localDateOf } from '../../domain/local-date';
import { mergePeople as merged } from '../../domain/merge-people';
import { idOfRow } from '../../domain/people-csv';
import type { ImportPlan } from '../../domain/people-csv';
import type { Person } from '../../domain/person';
import type { Id, LocalDate } from '../../domain/record';
import { db } from '../db';
import { allRows, importPreview, strangersAt } from '../queries/people';
import { existing, living } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';
import { myself } from './settings';
import { newcomers, teamTables, tidied, withStakes } from './team';

/** Adds the guests of this meeting who are nobody known yet. Answers their ids. */
export async function addGuests(instanceId: Id): Promise<{ receipt: Receipt; ids: Id[] }> {
  const ids: Id[] = [];
  const receipt = await act([...teamTables, 'instances'], async () => together(...await newcomers(await strangersAt(instanceId), ids)));
  return { receipt, ids };
}

/**
 * Does what `importPreview` says of the text as people are now, in one change.
 * @throws NotAllowed when it cannot be read, or a row that is not left out is wrong. Then nothing was imported.
 */
export async function importPeople(text: string, leftOut: ReadonlySet<number> = new Set()): Promise<Receipt> {
  return act(teamTables, async () => imported(await importPreview(text, leftOut)));
}

async function imported({ rows, problem }: ImportPlan): Promise<Change> {
  const safe = 'Nothing was imported.';
  if (problem) throw new NotAllowed({ ...problem, safe });
  const bad = rows.find((row) => row.kind === 'bad');
  if (bad) throw new NotAllowed({ what: `Row ${bad.row}: ${bad.says}`, safe, then: 'Correct it in the file, or leave that row out.' });
  const people = new Map(living('people', await db.people.toArray()).map((person) => [person.id, person]));
  const changes = [];
  for (const row of rows) {
    if (row.kind === 'add') {
      const person: Person = { ...freshRecord(), ...tidied(row.person) };
      people.set(idOfRow(row.row), person);
      changes.push(made('people', person), await withStakes(person));
    }
    const person = row.kind === 'update' ? people.get(row.id) : undefined;
    if (row.kind !== 'update' || !person) continue;
    const set = tidied(row.person);
    people.set(row.id, { ...person, ...set });
    changes.push(changed('people', person, set));
  }
  return together(...changes);
}

/** From that day on they are offered for nothing. What they own stays theirs until somebody else takes it (practice A32). */
export async function leaveTeam(id: Id, on: LocalDate = localDateOf(new Date())): Promise<Receipt> {
  return act([...teamTables, 'buddies'], async () => {
    const [ownerships, seen, seeing] = await Promise.all([
      db.ownerships.where('personId').equals(id).toArray(), db.buddies.where('personId').equals(id).toArray(), db.buddies.where('buddyId').equals(id).toArray(),
    ]);
    const left = { ownerships: living('ownerships', ownerships), buddies: living('buddies', [...seen, ...seeing]), meId: await myself() };
    return leave(await existing('people', id), left, on, new Date().toISOString());
  });
}

/** In the team again, with a stake in every active goal. */
export async function bringBack(id: Id): Promise<Receipt> {
  return act(teamTables, async () => withStakes(await existing('people', id)));
}

/**
 * Two records of one person become the second. Not to be undone (`mergingWarning`): the receipt offers none.
 * @throws NotAllowed when both are the same record, Missing when one is gone.
 */
export async function mergePeople(fromId: Id, intoId: Id): Promise<Receipt> {
  return act(tables, async () => merged(await allRows(), await existing('people', fromId), await existing('people', intoId), new Date().toISOString()));
}
