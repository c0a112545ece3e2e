// What the user changes about the team's people. Each act answers whether it worked, says so, and offers to take it back where that can be done.
import type { PersonInput } from '../../domain/person';
import type { Id } from '../../domain/record';
import { sayWhy } from '../../store/commands/own-why';
import { bringBack, importPeople, leaveTeam, mergePeople } from '../../store/commands/people';
import { changeSettings } from '../../store/commands/settings';
import { addPeople, changePerson } from '../../store/commands/team';
import type { Receipt } from '../../store/write';
import type { Screen } from '../screen';

export interface PeopleActs {
  add(people: readonly PersonInput[]): Promise<boolean>;
  change(id: Id, person: PersonInput): Promise<boolean>;
  /** One of the people is me. */
  thisIsMe(id: Id): Promise<boolean>;
  /** My own reason to be here; '' takes it back. */
  sayWhy(words: string, shared: boolean): Promise<boolean>;
  leave(id: Id): Promise<boolean>;
  comeBack(id: Id): Promise<boolean>;
  /** Everything of `from` becomes `into`'s; not to be undone. */
  merge(from: Id, into: Id): Promise<boolean>;
  /** All rows but those of these numbers. */
  importFile(text: string, leftOut: ReadonlySet<number>): Promise<boolean>;
}

export function createPeopleActs(screen: Screen): PeopleActs {
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await screen.run(command);
    if (receipt) screen.announce(text, receipt);
    return receipt !== undefined;
  };
  return {
    add: (people) => say(people.length === 1 ? 'In the team' : `${people.length} people in the team`, async () => (await addPeople(people)).receipt),
    change: (id, person) => say('Saved', () => changePerson(id, person)),
    thisIsMe: (id) => say('This is you now', () => changeSettings({ meId: id })),
    sayWhy: (words, shared) => say(shared ? 'Saved, and shared with the team' : 'Saved, only for you', () => sayWhy(words, shared)),
    leave: (id) => say('Left the team', () => leaveTeam(id)),
    comeBack: (id) => say('Back in the team', () => bringBack(id)),
    merge: (from, into) => say('One person now', () => mergePeople(from, into)),
    importFile: (text, leftOut) => say('Imported', () => importPeople(text, leftOut)),
  };
}
