// The team: its name and purpose, and its people.
import { changed, made, together } from '../../domain/change';
import type { Change } from '../../domain/change';
import { NotAllowed } from '../../domain/errors';
import { personByEmail, plainEmail } from '../../domain/person';
import type { Person, Team } from '../../domain/person';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { existing, living } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';
import { owning } from './goals';
import { settled } from './settings';

export interface PersonInput {
  name: string;
  emails: string[];
  aliases: string[];
  function: string | null;
}

const teamTables = ['teams', 'people', 'goals', 'ownerships', 'settings'] as const;

/** Sets name or purpose; makes the team when there is none yet. */
export async function changeTeam(set: Partial<Pick<Team, 'name' | 'purpose'>>): Promise<Receipt> {
  return act(teamTables, async () => {
    const [team] = living('teams', await db.teams.toArray());
    if (team) return changed('teams', team, set);
    const fresh: Team = { ...freshRecord(), name: 'My team', purpose: null, ...set };
    return made('teams', fresh);
  });
}

/**
 * Adds people; each gets a stake in every active goal (practice A1). An address that somebody has already is
 * left with them: that person is not added again. Answers the ids, in the order of `inputs`.
 */
export async function addPeople(inputs: readonly PersonInput[]): Promise<{ receipt: Receipt; ids: Id[] }> {
  const ids: Id[] = [];
  const receipt = await act(teamTables, async () => together(...await newcomers(inputs, ids)));
  return { receipt, ids };
}

async function newcomers(inputs: readonly PersonInput[], ids: Id[]): Promise<Change[]> {
  const people = living('people', await db.people.toArray());
  const goals = living('goals', await db.goals.where('status').equals('active').toArray());
  return inputs.flatMap((input) => {
    const known = input.emails.map((email) => personByEmail(people, email)).find((person) => person !== undefined);
    if (known) {
      ids.push(known.id);
      return [];
    }
    const person: Person = { ...freshRecord(), ...tidied(input) };
    people.push(person);
    ids.push(person.id);
    return [made('people', person), ...goals.map((goal) => owning(goal.id, person.id, 'secondary'))];
  });
}

/** Says who I am: an existing person by address or, failing that, a new one. */
export async function introduceMyself(input: PersonInput): Promise<Receipt> {
  return act(teamTables, async () => {
    const ids: Id[] = [];
    const changes = await newcomers([input], ids);
    return together(...changes, await settled({ meId: ids[0] ?? null }));
  });
}

export async function changePerson(id: Id, input: PersonInput): Promise<Receipt> {
  return act(teamTables, async () => changed('people', await existing('people', id), tidied(input)));
}

function tidied(input: PersonInput): PersonInput {
  const name = input.name.trim();
  if (name === '') {
    throw new NotAllowed({ what: 'A person needs a name.', safe: 'Nothing was changed.', then: 'Write the name by which the team knows them.' });
  }
  return {
    ...input, name,
    emails: [...new Set(input.emails.map(plainEmail).filter(Boolean))],
    aliases: [...new Set(input.aliases.map((alias) => alias.trim()).filter(Boolean))],
    function: input.function?.trim() || null,
  };
}
