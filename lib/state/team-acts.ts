// What the user changes about the team: purpose, people, goals, boulders. Each answers whether it worked.
import type { PersonInput, Team } from '../domain/person';
import type { Id } from '../domain/record';
import { addBoulder, addGoal, addKeyResult, changeBoulder, changeGoal, changeKeyResult, closeGoal, removeBoulder, removeKeyResult, setStake } from '../store/commands/goals';
import type { BoulderInput, GoalInput, KeyResultInput } from '../store/commands/goals';
import { removeSampleTeam } from '../store/commands/remove-sample';
import { addSampleTeam } from '../store/commands/sample';
import { changeSettings } from '../store/commands/settings';
import { addPeople, changePerson, changeTeam, introduceMyself } from '../store/commands/team';
import type { Screen } from './screen';

export interface TeamActs {
  changeTeam(set: Partial<Pick<Team, 'name' | 'purpose'>>): Promise<boolean>;
  addPeople(people: readonly PersonInput[]): Promise<boolean>;
  changePerson(id: Id, person: PersonInput): Promise<boolean>;
  introduceMyself(me: PersonInput): Promise<boolean>;
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

export function createTeamActs(screen: Screen): TeamActs {
  const did = async (work: Promise<unknown>) => await screen.run(async () => { await work; return true; }) === true;
  return {
    changeTeam: (set) => did(changeTeam(set)),
    addPeople: (people) => did(addPeople(people)),
    changePerson: (id, person) => did(changePerson(id, person)),
    introduceMyself: (me) => did(introduceMyself(me)),
    thisIsMe: (id) => did(changeSettings({ meId: id })),
    addGoal: (goal) => did(addGoal(goal)),
    changeGoal: (id, goal) => did(changeGoal(id, goal)),
    closeGoal: (id) => did(closeGoal(id)),
    setStake: (goalId, personId, has) => did(setStake(goalId, personId, has)),
    addKeyResult: (goalId, keyResult) => did(addKeyResult(goalId, keyResult)),
    changeKeyResult: (id, set) => did(changeKeyResult(id, set)),
    removeKeyResult: (id) => did(removeKeyResult(id)),
    addBoulder: (boulder) => did(addBoulder(boulder)),
    changeBoulder: (id, boulder) => did(changeBoulder(id, boulder)),
    removeBoulder: (id) => did(removeBoulder(id)),
    finishFirstRun: () => did(changeSettings({ firstRunDone: true })),
    addSample: () => did(addSampleTeam(new Date())),
    removeSample: () => did(removeSampleTeam()),
  };
}
