// What the user changes about the team: purpose, people, goals, boulders. Each answers whether it worked.
import type { PersonInput, Team } from '../domain/person';
import type { Id } from '../domain/record';
import type { BoulderInput, GoalInput, KeyResultInput } from '../store/commands/goals';
import { loadedOnce } from '../domain/loaded-once';
import type { Screen } from './screen';

export interface TeamActs {
  changeTeam(set: Partial<Pick<Team, 'name' | 'purpose'>>): Promise<boolean>;
  addPeople(people: readonly PersonInput[]): Promise<boolean>;
  changePerson(id: Id, person: PersonInput): Promise<boolean>;
  /** @param beforeMeeting whether a line before each meeting is wanted */
  introduceMyself(me: PersonInput, beforeMeeting: boolean): Promise<boolean>;
  /** One of the people is me. */
  thisIsMe(id: Id): Promise<boolean>;
  addGoal(goal: GoalInput): Promise<boolean>;
  changeGoal(id: Id, goal: GoalInput): Promise<boolean>;
  closeGoal(id: Id): Promise<boolean>;
  setStake(goalId: Id, personId: Id, has: boolean): Promise<boolean>;
  addKeyResult(goalId: Id, keyResult: KeyResultInput): Promise<boolean>;
  changeKeyResult(id: Id, set: Partial<KeyResultInput>): Promise<boolean>;
  removeKeyResult(id: Id): Promise<boolean>;
  addBoulder(boulder: BoulderInput): Promise<boolean>;
  changeBoulder(id: Id, boulder: BoulderInput): Promise<boolean>;
  removeBoulder(id: Id): Promise<boolean>;
  finishFirstRun(): Promise<boolean>;
  addSample(): Promise<boolean>;
  removeSample(): Promise<boolean>;
}

async function load() {
  const [goals, team, { changeSettings }, { addSampleTeam }, { removeSampleTeam }] = await Promise.all([
    import('../store/commands/goals'), import('../store/commands/team'), import('../store/commands/settings'),
    import('../store/commands/sample'), import('../store/commands/remove-sample'),
  ]);
  return { ...goals, ...team, changeSettings, addSampleTeam, removeSampleTeam };
}

/** The commands behind them: no first picture needs them. @throws NotLoaded, and tries again at the next call */
export const teamCommands = loadedOnce(load);

export function createTeamActs(screen: Screen): TeamActs {
  const did = async (command: (given: Awaited<ReturnType<typeof load>>) => Promise<unknown>, text?: string) => {
    const worked = await screen.run(async () => { await command(await teamCommands()); return true; }) === true;
    // What was said before is of something else.
    if (worked && text !== undefined) screen.announce(text);
    return worked;
  };
  return {
    changeTeam: (set) => did((give) => give.changeTeam(set)),
    addPeople: (people) => did((give) => give.addPeople(people)),
    changePerson: (id, person) => did((give) => give.changePerson(id, person)),
    introduceMyself: (me, beforeMeeting) => did((give) => give.introduceMyself(me, { beforeMeeting })),
    thisIsMe: (id) => did((give) => give.changeSettings({ meId: id })),
    addGoal: (goal) => did((give) => give.addGoal(goal), 'Goal added'),
    changeGoal: (id, goal) => did((give) => give.changeGoal(id, goal), 'Goal saved'),
    closeGoal: (id) => did((give) => give.closeGoal(id), 'Goal closed'),
    setStake: (goalId, personId, has) => did((give) => give.setStake(goalId, personId, has)),
    addKeyResult: (goalId, keyResult) => did((give) => give.addKeyResult(goalId, keyResult)),
    changeKeyResult: (id, set) => did((give) => give.changeKeyResult(id, set)),
    removeKeyResult: (id) => did((give) => give.removeKeyResult(id)),
    addBoulder: (boulder) => did((give) => give.addBoulder(boulder)),
    changeBoulder: (id, boulder) => did((give) => give.changeBoulder(id, boulder)),
    removeBoulder: (id) => did((give) => give.removeBoulder(id)),
    finishFirstRun: () => did((give) => give.changeSettings({ firstRunDone: true })),
    addSample: () => did((give) => give.addSampleTeam(new Date())),
    removeSample: () => did((give) => give.removeSampleTeam(), 'The sample team is removed'),
  };
}
