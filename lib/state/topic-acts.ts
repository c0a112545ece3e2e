// What the user does with topics, on any screen. Each answers whether it was done; what went wrong is told by the screen.
import type { MeetingSeries } from '../domain/meeting';
import { seriesTitle } from '../domain/meeting';
import type { Id } from '../domain/record';
import type { Topic } from '../domain/topic';
import { lacksAnswer } from '../domain/topic-talk';
import type { TopicTerms } from '../domain/topic-talk';
import { answerTopic, bringTopic, discussTopic, raiseTopic, removeQuestion, removeTopic, reopenTopic, resolveTopic, rewordTopic } from '../store/commands/topics';
import type { Receipt } from '../store/write';
import type { Screen } from './screen';

export interface TopicActs {
  raise(terms: TopicTerms): Promise<boolean>;
  discuss(id: Id): Promise<boolean>;
  /** Never hindered: that no question of it was answered is said, and it can be taken back. */
  resolve(topic: Topic): Promise<boolean>;
  reopen(id: Id): Promise<boolean>;
  reword(id: Id, text: string): Promise<boolean>;
  /** To a question of ours or one's own; '' asks one's own. */
  answer(id: Id, question: string, words: string): Promise<boolean>;
  removeQuestion(id: Id, question: string): Promise<boolean>;
  bring(id: Id, place: MeetingSeries): Promise<boolean>;
  remove(id: Id): Promise<boolean>;
}

export function createTopicActs(screen: Screen): TopicActs {
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await screen.run(command);
    if (receipt?.change) screen.announce(text, receipt);
    return receipt !== undefined;
  };
  return {
    raise: (terms) => say('Raised', async () => (await raiseTopic(terms)).receipt),
    discuss: (id) => say('Discussed: back at the next meeting until it is resolved', () => discussTopic(id)),
    resolve: (topic) => say(lacksAnswer(topic) ? 'Resolved, with none of its questions answered' : 'Resolved', () => resolveTopic(topic.id)),
    reopen: (id) => say('Open again', () => reopenTopic(id)),
    reword: (id, text) => say('Changed', () => rewordTopic(id, text)),
    answer: (id, question, words) => say(words === '' ? 'Changed' : 'Noted', () => answerTopic(id, question, words)),
    removeQuestion: (id, question) => say('Question removed', () => removeQuestion(id, question)),
    bring: (id, place) => say(`Brought to ${seriesTitle(place)}`, () => bringTopic(id, place.id)),
    remove: (id) => say('Removed', () => removeTopic(id)),
  };
}
