// The team as every screen needs it: its people, and who I am among them.
import type { Person, Team } from '../../domain/person';
import type { Settings } from '../../domain/settings';
import { db } from '../db';
import { living } from '../rows';

export interface TeamView {
  team: Team | null;
  /** By name. */
  people: Person[];
  settings: Settings | null;
  meId: string | null;
  hasSample: boolean;
}

/** Teams are small: the whole of `people` is read, some hundreds at most. */
export async function theTeam(): Promise<TeamView> {
  const [teams, people, settings] = await Promise.all([db.teams.toArray(), db.people.toArray(), db.settings.toArray()]);
  const team = living('teams', teams)[0] ?? null;
  const mine = living('settings', settings)[0] ?? null;
  return {
    team,
    people: living('people', people).sort((left, right) => left.name.localeCompare(right.name)),
    settings: mine,
    meId: mine?.meId ?? null,
    hasSample: team?.sample === true,
  };
}
