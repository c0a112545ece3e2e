// What the user does under Coaching. Each act answers whether it worked, says so, and offers to take it back.
import type { CoachingTerms } from '../../domain/coaching-log';
import type { Id, LocalDate } from '../../domain/record';
import { consentToBuddy, endBuddy, proposeBuddy } from '../../store/commands/buddies';
import { closeCoaching, editCoaching, raisePrivately, recordCoaching, removeCoaching, reopenCoaching, setFollowUp } from '../../store/commands/coaching';
import { pairUp, unpair } from '../../store/commands/pairs';
import { changeTeam } from '../../store/commands/team';
import { resolveTopic } from '../../store/commands/topics';
import type { Receipt } from '../../store/write';
import type { Screen } from '../screen';

export interface CoachingActs {
  record(terms: CoachingTerms, onlyMine: boolean): Promise<boolean>;
  edit(id: Id, words: Omit<CoachingTerms, 'withId'>): Promise<boolean>;
  /** null: there is none, on purpose. */
  followUp(id: Id, next: LocalDate | null): Promise<boolean>;
  close(id: Id): Promise<boolean>;
  reopen(id: Id): Promise<boolean>;
  remove(id: Id): Promise<boolean>;
  /** A line for the next one-to-one; what it is about does not change. */
  raise(about: { commitmentId: Id } | { goalId: Id }, withId: Id): Promise<boolean>;
  talkedAbout(topicId: Id): Promise<boolean>;
  /** `buddyId` would check on `personId`. */
  propose(personId: Id, buddyId: Id): Promise<boolean>;
  consent(buddyRecordId: Id): Promise<boolean>;
  end(buddyRecordId: Id): Promise<boolean>;
  pairUp(goalId: Id, aId: Id, bId: Id): Promise<boolean>;
  unpair(id: Id): Promise<boolean>;
  /** The team's share of the bonus in per cent; null: the panel is off. */
  weigh(bonusWeight: number | null): Promise<boolean>;
}

export function createCoachingActs(screen: Screen): CoachingActs {
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await screen.run(command);
    if (receipt) screen.announce(text, receipt);
    return receipt !== undefined;
  };
  return {
    record: (terms, onlyMine) => say(onlyMine ? 'Saved, only for you' : 'Saved, between you two', async () => (await recordCoaching(terms, onlyMine)).receipt),
    edit: (id, words) => say('Saved', () => editCoaching(id, words)),
    followUp: (id, next) => say(next === null ? 'No follow-up' : 'Follow-up set', () => setFollowUp(id, next)),
    close: (id) => say('Closed', () => closeCoaching(id)),
    reopen: (id) => say('Open again', () => reopenCoaching(id)),
    remove: (id) => say('Removed', () => removeCoaching(id)),
    raise: (about, withId) => say('For the next 1:1', () => raisePrivately(about, withId)),
    talkedAbout: (topicId) => say('Talked about', () => resolveTopic(topicId)),
    propose: (personId, buddyId) => say('Proposed', async () => (await proposeBuddy(personId, buddyId)).receipt),
    consent: (id) => say('Agreed by both', () => consentToBuddy(id)),
    end: (id) => say('Ended', () => endBuddy(id)),
    pairUp: (goalId, aId, bId) => say('A pair now', () => pairUp(goalId, aId, bId)),
    unpair: (id) => say('No pair any more', () => unpair(id)),
    weigh: (bonusWeight) => say(bonusWeight === null ? 'The bonus panel is off' : 'Saved', () => changeTeam({ bonusWeight })),
  };
}
