// The life of a topic (practices A36, A37): raised, discussed, resolved, and the questions that coach on the way.
import { changed, made, nothing } from './change';
import type { Change } from './change';
import { NotAllowed } from './errors';
import { localDateOf } from './local-date';
import type { Id, KeptRecord, LocalDate } from './record';
import type { Topic } from './topic';
import { defaultVisibility, isForTeam } from './visibility';

export type TopicTerms = Pick<Topic, 'text'>
  & Partial<Pick<Topic, 'raisedById' | 'seriesId' | 'goalId' | 'origin' | 'originId' | 'visibility' | 'pairIds'>>;

/** The two that every topic is asked. */
export const coachQuestions = ['What is the core issue?', 'What happens if we don’t act together?'] as const;

/** Anybody may raise one; the team's unless it is said otherwise. @throws NotAllowed without words, or between other than two people. */
export function raise({ text, ...terms }: TopicTerms, fresh: KeptRecord): Change {
  const words = text.trim();
  if (words === '') throw refused('A topic needs words.', 'Write what is to be talked about.');
  const topic: Topic = {
    ...fresh, raisedById: null, seriesId: null, goalId: null, origin: 'typed', originId: null, visibility: 'team', pairIds: [], ...terms,
    text: words, status: 'raised', resolvedOn: null, answers: [],
  };
  if (topic.visibility === 'pair' && topic.pairIds.length !== 2) throw refused('A private topic is between two people.', 'Choose whom it is to be talked about with.');
  return made('topics', topic);
}

/** What a topic raised in a meeting begins with: a one-to-one's stays between the two, or is only mine where the other is not in the team. */
export function raisedIn({ seriesId, oneToOne, guestIds }: { seriesId: Id; oneToOne: boolean; guestIds: readonly Id[] }): Pick<TopicTerms, 'seriesId' | 'visibility' | 'pairIds'> {
  const visibility = defaultVisibility({ oneToOne });
  if (visibility !== 'pair') return { seriesId, visibility };
  return guestIds.length === 2 ? { seriesId, visibility, pairIds: [...guestIds] } : { seriesId, visibility: 'me' };
}

/** It was talked about and is not settled: it comes back at the next meeting. */
export function discuss(topic: Topic): Change {
  mustBeUnresolved(topic);
  return changed('topics', topic, { status: 'discussed' });
}

/** Settled. That no question was answered hinders nobody, see `lacksAnswer`. Twice changes nothing. */
export function resolve(topic: Topic, today: LocalDate): Change {
  return topic.status === 'resolved' ? nothing : changed('topics', topic, { status: 'resolved', resolvedOn: today });
}

/** It was not settled after all. What was answered stays. */
export function reopenTopic(topic: Topic): Change {
  return topic.status === 'resolved' ? changed('topics', topic, { status: 'discussed', resolvedOn: null }) : nothing;
}

/** Other words for what is to be talked about. */
export function rewordTopic(topic: Topic, text: string): Change {
  const words = text.trim();
  if (words === '') throw refused('A topic needs words.', 'Write what is to be talked about, or resolve it.');
  return changed('topics', topic, { text: words });
}

/** Keeps what was answered to a question of ours or of one's own; '' is no answer yet. */
export function answer(topic: Topic, question: string, words: string): Change {
  const asked = question.trim();
  if (asked === '') throw refused('There is no question.', 'Write a question first.');
  const others = topic.answers.some((one) => one.question === asked) ? topic.answers : [...topic.answers, { question: asked, answer: '' }];
  return changed('topics', topic, { answers: others.map((one) => one.question === asked ? { ...one, answer: words.trim() } : one) });
}

/** Takes a question of one's own back, with its answer. */
export function unask(topic: Topic, question: string): Change {
  return changed('topics', topic, { answers: topic.answers.filter((one) => one.question !== question) });
}

/** The two questions, then one's own, each with what was answered ('': nothing yet). */
export function questionsOf({ answers }: Pick<Topic, 'answers'>): { question: string; answer: string; isOwn: boolean }[] {
  const standard: readonly string[] = coachQuestions;
  const answered = new Map(answers.map((one) => [one.question, one.answer]));
  return [...new Set([...standard, ...answers.map(({ question }) => question)])]
    .map((question) => ({ question, answer: answered.get(question) ?? '', isOwn: !standard.includes(question) }));
}

/** No question of it was answered: a hint when it is resolved, never more. */
export function lacksAnswer({ answers }: Pick<Topic, 'answers'>): boolean {
  return answers.every((one) => one.answer === '');
}

/** Unresolved since an earlier meeting: it was raised when the series last met (`lastMetOn`, null: never) or before. */
export function isBack({ status, createdAt }: Pick<Topic, 'status' | 'createdAt'>, lastMetOn: LocalDate | null): boolean {
  return status !== 'resolved' && lastMetOn !== null && localDateOf(new Date(createdAt)) <= lastMetOn;
}

/** Whether a meeting shows it: its own topics, and of a goal only what is the team's. */
export function isTopicOf(topic: Pick<Topic, 'seriesId' | 'goalId' | 'visibility'>, place: { seriesId: string } | { goalId: string }): boolean {
  return 'seriesId' in place ? topic.seriesId === place.seriesId : topic.goalId === place.goalId && isForTeam(topic);
}

function mustBeUnresolved({ status }: Topic): void {
  if (status === 'resolved') throw refused('This topic was resolved already.', 'Open it again if there is more to say.');
}

function refused(what: string, then: string): NotAllowed {
  return new NotAllowed({ what, safe: 'Nothing was changed.', then });
}
