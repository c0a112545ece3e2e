// What the sample team talks about and celebrates: topics in every state, one of them between two, and wins.
import { doneAt, together } from '../change';
import type { Change } from '../change';
import { daysBetween } from '../local-date';
import type { Topic } from '../topic';
import { answer, coachQuestions, discuss, raise, resolve } from '../topic-talk';
import type { TopicTerms } from '../topic-talk';
import { sayWin } from '../win-saying';
import { at, workday } from './calendar';
import type { Cast } from './cast';
import type { Aim } from './goals';
import type { Leader } from './people';

export function sampleTalk(cast: Cast): Change {
  return together(...topics(cast), ...wins(cast));
}

function topics({ today, fields, people, goals, meetings: { weekly, oneToOne } }: Cast): Change[] {
  const raised = (days: number, terms: TopicTerms, ...acts: ((topic: Topic) => Change)[]) => {
    const [first, then] = [at(today, days, 10, 20), at(today, days, 10, 40)];
    const begun = raise(terms, fields(first));
    let topic = begun.patches[0]?.set as Topic;
    const done = acts.map((act) => {
      const change = act(topic);
      topic = { ...topic, ...change.patches[0]?.set };
      return doneAt(change, then, people.dana);
    });
    return together(doneAt(begun, first, terms.raisedById ?? people.dana), ...done);
  };
  const held = workday(today, weekly.last);
  return [
    raised(weekly.last, { text: 'Who speaks for us when a clinic asks about the old prices?', raisedById: people.sam, seriesId: weekly.seriesId, goalId: goals.pricing },
      discuss, (topic) => answer(topic, coachQuestions[0], 'Sales and pricing give different answers to the same clinic.')),
    raised(weekly.last, { text: 'Stand-by for the phones in the flu season', raisedById: people.jun, seriesId: weekly.seriesId, goalId: goals.ordering },
      (topic) => answer(topic, coachQuestions[1], 'Two days without orders, like last winter.'), (topic) => resolve(topic, held)),
    raised(oneToOne.last, {
      text: 'What would make the week without status meetings worth repeating?', raisedById: people.alex, seriesId: oneToOne.seriesId,
      visibility: 'pair', pairIds: [people.dana, people.alex],
    }),
  ];
}

const said: { text: string; goal: Aim | null; by: Leader[]; days: number; inWeekly: boolean }[] = [
  { text: 'Our Leeds depot went a whole week without a stock-out', goal: 'supply', by: ['jun', 'liu'], days: -2, inWeekly: false },
  { text: 'Six clinics signed the new prices after one visit together', goal: 'pricing', by: ['sam', 'maria', 'dana'], days: -4, inWeekly: false },
  { text: 'The audit in Lyon closed without a finding', goal: null, by: ['ama'], days: -12, inWeekly: false },
  { text: 'The books of last month were closed in seven days', goal: 'books', by: ['priya', 'alex'], days: 0, inWeekly: true },
];

function wins({ today, fields, people, goals, meetings: { weekly } }: Cast): Change[] {
  return said.map(({ text, goal, by, days, inWeekly }) => {
    const day = workday(today, inWeekly ? weekly.last : days);
    const moment = at(today, daysBetween(today, day), 10, 5);
    const seriesId = inWeekly ? weekly.seriesId : null;
    return doneAt(sayWin({ text, goalId: goal && goals[goal], personIds: by.map((leader) => people[leader]), seriesId }, day, fields(moment)), moment, people.dana);
  });
}
