// Topics: raised, discussed, resolved, opened again, and their questions answered.
import { changed } from '../../domain/change';
import type { Change } from '../../domain/change';
import { localDateOf } from '../../domain/local-date';
import type { Id } from '../../domain/record';
import type { Topic } from '../../domain/topic';
import { answer, discuss, raise, reopenTopic as reopened, resolve, rewordTopic as reworded, unask } from '../../domain/topic-talk';
import type { TopicTerms } from '../../domain/topic-talk';
import { existing } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';
import { textsGone } from './drafts';
import { myself } from './settings';

const alterTopic = (id: Id, decide: (topic: Topic) => Change): Promise<Receipt> => act(['topics'], async () => decide(await existing('topics', id)));

/** Raised by me, unless `terms` names somebody. Where it was typed, its draft goes. @throws NotAllowed without words, or between other than two people. */
export async function raiseTopic(terms: TopicTerms): Promise<{ receipt: Receipt; id: Id }> {
  const fresh = freshRecord();
  const receipt = await act(['topics', 'drafts'], async () => {
    if ((terms.origin ?? 'typed') === 'typed') await textsGone('topic', [terms.seriesId ?? null]);
    return raise({ raisedById: await myself(), ...terms }, fresh);
  });
  return { receipt, id: fresh.id };
}

export const discussTopic = (id: Id) => alterTopic(id, discuss);
export const resolveTopic = (id: Id) => alterTopic(id, (topic) => resolve(topic, localDateOf(new Date())));
export const reopenTopic = (id: Id) => alterTopic(id, reopened);
export const rewordTopic = (id: Id, text: string) => alterTopic(id, (topic) => reworded(topic, text));
/** To a question of ours or of one's own; '' asks without an answer yet. */
export const answerTopic = (id: Id, question: string, words: string) => alterTopic(id, (topic) => answer(topic, question, words));
export const removeQuestion = (id: Id, question: string) => alterTopic(id, (topic) => unask(topic, question));
/** The series in whose meetings it is talked about from now on; null: in none. */
export const bringTopic = (id: Id, seriesId: Id | null) => alterTopic(id, (topic) => changed('topics', topic, { seriesId }));
/** For what should never have been raised; what was talked about is resolved instead. */
export const removeTopic = (id: Id) => alterTopic(id, (topic) => changed('topics', topic, { deletedAt: new Date().toISOString() }));
