// A coaching log: what two people work on together (practices A12, A20). Never the team's.
import { changed, made } from './change';
import type { Change } from './change';
import type { CoachingLog } from './coaching-log-record';
import { NotAllowed } from './errors';
import type { Id, KeptRecord, LocalDate } from './record';

export type { CoachingLog } from './coaching-log-record';

export type CoachingTerms = Pick<CoachingLog, 'withId' | 'on' | 'topic'> & Partial<Pick<CoachingLog, 'facts' | 'strengths' | 'change' | 'plan'>>;

/** Between me and them; only mine where I say so, or Kept does not know who I am. @throws NotAllowed without a topic, or with myself. */
export function recordCoaching({ withId, on, ...words }: CoachingTerms, meId: Id | null, onlyMine: boolean, fresh: KeptRecord): Change {
  if (withId === meId) throw refused('A coaching log is between two people.', 'Choose with whom you talked.');
  const nothingSaid = { facts: null, strengths: null, change: null, plan: null };
  const log: CoachingLog = {
    ...fresh, ...nothingSaid, ...tidied(words), topic: topicOf(words), withId, on, followUpOn: null, followUp: 'open', status: 'open', ...between(withId, meId, onlyMine),
  };
  return made('coachingLogs', log);
}

/** Other words, or another day. With whom it was stays. */
export function editCoaching(log: CoachingLog, words: Partial<Omit<CoachingTerms, 'withId'>>): Change {
  mustBeOpen(log);
  return changed('coachingLogs', log, { ...(words.on && { on: words.on }), ...tidied(words), ...(words.topic !== undefined && { topic: topicOf({ topic: words.topic }) }) });
}

/** Says when it is looked at again, null: on purpose not. Also of a closed one, once that day has come. */
export function followUp(log: CoachingLog, next: LocalDate | null): Change {
  if (next !== null && next <= log.on) throw refused('A follow-up comes after the talk.', 'Choose a later day, or say that there is none.');
  return changed('coachingLogs', log, next === null ? { followUp: 'none', followUpOn: null } : { followUp: 'dated', followUpOn: next });
}

/** @throws NotAllowed while nobody said when it is looked at again, or that it is not (practice A20). */
export function closeCoaching(log: CoachingLog): Change {
  if (log.followUp === 'open') throw refused('It does not say yet when you look at it again.', 'Choose a day, or say that there is none.');
  return changed('coachingLogs', log, { status: 'closed' });
}

export function reopenCoaching(log: CoachingLog): Change {
  return changed('coachingLogs', log, { status: 'open' });
}

/** Whether only I may see it, or they as well. There is nobody else who could. */
export function keepToMyself(log: CoachingLog, onlyMine: boolean, meId: Id | null): Change {
  return changed('coachingLogs', log, between(log.withId, meId, onlyMine));
}

function between(withId: Id, meId: Id | null, onlyMine: boolean): Pick<CoachingLog, 'visibility' | 'pairIds'> {
  return onlyMine || meId === null ? { visibility: 'me', pairIds: [] } : { visibility: 'pair', pairIds: [meId, withId] };
}

function topicOf({ topic }: Pick<CoachingTerms, 'topic'>): string {
  const words = topic.trim();
  if (words === '') throw refused('It does not say what you talked about.', 'Write it in a few words.');
  return words;
}

function tidied(words: Partial<CoachingTerms>): Partial<CoachingLog> {
  const said = (['facts', 'strengths', 'change', 'plan'] as const).filter((field) => words[field] !== undefined);
  return Object.fromEntries(said.map((field) => [field, words[field]?.trim() || null]));
}

function mustBeOpen({ status }: CoachingLog): void {
  if (status === 'closed') throw refused('This talk was closed.', 'Open it again to change it.');
}

function refused(what: string, then: string): NotAllowed {
  return new NotAllowed({ what, safe: 'Nothing was changed.', then });
}
