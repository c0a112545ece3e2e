// The team as every screen needs it: its people, and who I am among them.
import { inOrder } from '../../domain/order';
import { everybodyById, isInTeam } from '../../domain/person';
import type { Person, Team } from '../../domain/person';
import type { Id } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { db } from '../db';
import type { Reading } from '../reading';
import { living, ownSettings, readable } from '../rows';

export interface TeamView {
  team: Team | null;
  /** Who is in the team, by name: whom to offer. */
  people: Person[];
  /** Who left it, by name. */
  former: Person[];
  /** Whom an id means: `people` and `former`, and under the id of a record that was merged whom that was. */
  known: ReadonlyMap<Id, Person>;
  settings: Settings | null;
  meId: string | null;
  /** Something of the sample team is there. */
  hasSample: boolean;
}

/** The team that is shown and edited: the user's own before the sample's, then the first that was made. */
export function teamInFront(teams: readonly Team[]): Team | undefined {
  const isSample = ({ sample }: Team) => Number(sample === true);
  return [...teams].sort((left, right) => isSample(left) - isSample(right) || inOrder(left.createdAt, right.createdAt) || inOrder(left.id, right.id))[0];
}

/** Teams are small: the whole of `people` is read, some hundreds at most. @throws KeptError when my settings cannot be read. */
export async function theTeam(reading: Reading = db): Promise<TeamView> {
  const [teamRows, peopleRows, own] = await Promise.all([reading.teams.toArray(), reading.people.toArray(), ownSettings(reading)]);
  const [teams, all] = [living('teams', teamRows), readable('people', peopleRows)];
  const people = all.filter(({ deletedAt }) => deletedAt === null).sort((left, right) => left.name.localeCompare(right.name));
  return {
    team: teamInFront(teams) ?? null,
    people: people.filter(isInTeam),
    former: people.filter((person) => !isInTeam(person)),
    known: everybodyById(all),
    settings: own ?? null,
    meId: own?.meId ?? null,
    hasSample: [...teams, ...people].some((row) => row.sample === true),
  };
}

/** Who I am; null: nobody said so yet, or it cannot be read, which `theTeam` tells. */
export const meIfKnown = (reading: Reading = db): Promise<string | null> => ownSettings(reading).then((own) => own?.meId ?? null, () => null);
