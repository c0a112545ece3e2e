// The team: its name and purpose, and its people.
import { changed, made, nothing, together } from '../../domain/change';
import type { Change } from '../../domain/change';
import { NotAllowed } from '../../domain/errors';
import { comeBack } from '../../domain/leaving';
import { isInTeam, personByEmail, plainEmail, sameNamed } from '../../domain/person';
import type { Person, PersonInput, Team } from '../../domain/person';
import type { NudgingSettings } from '../../domain/nudging-usual';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { teamInFront } from '../queries/team';
import { existing, living } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';
import { mySettings, settled } from './settings';

export const teamTables = ['teams', 'people', 'goals', 'ownerships', 'settings'] as const;

/**
 * Sets name, purpose, or the weight of the bonus panel (null: it is off); makes the team when there is none yet. Beside a
 * team of the user's own, the sample's is left alone. @throws NotAllowed where the weight is not 0–100.
 */
export async function changeTeam(set: Partial<Pick<Team, 'name' | 'purpose' | 'bonusWeight'>>): Promise<Receipt> {
  const { bonusWeight = null } = set;
  if (bonusWeight !== null && !(bonusWeight >= 0 && bonusWeight <= 100)) {
    throw new NotAllowed({ what: 'The weight is a share from 0 to 100 %.', safe: 'Nothing was changed.', then: 'Write how many per cent depend on the team.' });
  }
  return act(teamTables, async () => {
    const team = teamInFront(living('teams', await db.teams.toArray()));
    if (team) return changed('teams', team, set);
    const fresh: Team = { ...freshRecord(), name: 'My team', purpose: null, ...set };
    return made('teams', fresh);
  });
}

/**
 * Adds people; each gets a stake in every active goal (practice A1). Nobody is added twice: not under an address
 * that somebody has, and not under a full name where one of the two has no address, which is then filled in. Who had
 * left the team is back in it.
 * Answers the ids, in the order of `inputs`.
 */
export async function addPeople(inputs: readonly PersonInput[]): Promise<{ receipt: Receipt; ids: Id[] }> {
  const ids: Id[] = [];
  const receipt = await act(teamTables, async () => together(...await newcomers(inputs, ids)));
  return { receipt, ids };
}

/** The change that adds them; inside a transaction over `teamTables`. Their ids are appended to `ids`; who is a record already keeps its own. */
export async function newcomers(inputs: readonly (PersonInput | Person)[], ids: Id[]): Promise<Change[]> {
  const people = living('people', await db.people.toArray());
  const changes = [];
  for (const input of inputs) {
    const tidy = tidied(input);
    const byAddress = tidy.emails.map((email) => personByEmail(people, email)).find((person) => person !== undefined);
    const known = byAddress ?? sameNamed(people, tidy)[0];
    const person: Person = known ?? { ...freshRecord(), ...tidy };
    ids.push(person.id);
    if (!known) people.push(person);
    changes.push(known ? addressed(people, known, tidy.emails) : made('people', person));
    if (!known || !isInTeam(known)) changes.push(await withStakes(person));
  }
  return changes;
}

/** In the team, with a stake in every active goal; inside a transaction over `teamTables`. */
export async function withStakes(person: Person): Promise<Change> {
  const [goals, ownerships] = await Promise.all([db.goals.where('status').equals('active').toArray(), db.ownerships.where('personId').equals(person.id).toArray()]);
  return comeBack(person, living('goals', goals), living('ownerships', ownerships), freshRecord);
}

/** An address that was not known yet; the next of the same list finds it already. */
function addressed(people: Person[], person: Person, emails: string[]): Change {
  if (person.emails.length > 0 || emails.length === 0) return nothing;
  people[people.indexOf(person)] = { ...person, emails };
  return changed('people', person, { emails });
}

/**
 * Says who I am: an existing person by address or full name or, failing that, a new one; and which reminders I want, as far as asked.
 * @throws NotAllowed when only a name is given and several have it: it never guesses.
 */
export async function introduceMyself(input: PersonInput, wanted: NudgingSettings['nudgeKinds'] = {}): Promise<Receipt> {
  return act(teamTables, async () => {
    const me = tidied(input);
    if (me.emails.length === 0 && sameNamed(living('people', await db.people.toArray()), me).length > 1) {
      throw new NotAllowed({
        what: `Several people are called ${me.name}.`, safe: 'Nothing was changed.', then: 'Write your e-mail address too, or say under People which of them you are.',
      });
    }
    const ids: Id[] = [];
    const changes = await newcomers([input], ids);
    const nudgeKinds = { ...(await mySettings())?.nudgeKinds, ...wanted };
    return together(...changes, await settled({ meId: ids[0] ?? null, nudgeKinds }));
  });
}

export async function changePerson(id: Id, input: PersonInput): Promise<Receipt> {
  return act(teamTables, async () => changed('people', await existing('people', id), tidied(input)));
}

export function tidied(input: PersonInput): PersonInput {
  const name = input.name.trim();
  if (name === '') {
    throw new NotAllowed({ what: 'A person needs a name.', safe: 'Nothing was changed.', then: 'Write the name by which the team knows them.' });
  }
  return {
    ...input, name,
    emails: [...new Set(input.emails.map(plainEmail).filter(Boolean))],
    aliases: tidyWords(input.aliases),
    function: input.function?.trim() || null,
    ...(input.strengths && { strengths: tidyWords(input.strengths) }),
  };
}

function tidyWords(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))];
}
