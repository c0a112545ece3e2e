// What the sample team said of its goals week by week, one goal of which nobody has spoken for long, and who agreed to them.
import { doneAt, made, together } from '../change';
import type { Change } from '../change';
import type { CheckIn, Confidence } from '../check-in';
import { askedWith, checkedIn } from '../check-in-saying';
import type { Agreement, KeyResult } from '../goal';
import { daysBetween } from '../local-date';
import type { Id, Instant, KeptRecord, LocalDate } from '../record';
import { raise } from '../topic-talk';
import { at, workday } from './calendar';
import { aims, planOf } from './goals';
import type { Aim, SampleGoals } from './goals';
import { everyone } from './people';
import type { Leader } from './people';

type Stamped = (createdAt: Instant) => KeptRecord;

interface Said {
  /** Days from today of the last one; one a week before it. */
  last: number;
  /** One letter a week, the latest last: on track, at risk, off track. */
  confidence: string;
  effect?: string;
  obstacle?: string;
  help?: string;
}

const told: Record<Aim, Said> = {
  pricing: { last: -3, confidence: 'rrtrr', obstacle: 'Nine clinics want to see the margin effect before they sign.' },
  supply: { last: -5, confidence: 'frrtt', obstacle: 'The second pouch supplier has no certificate yet.', help: 'Who knows the certification desk in Lyon?' },
  ordering: { last: -20, confidence: 'trr' },
  books: { last: -9, confidence: 'rttt', effect: 'Month-end accruals fit on one sheet.' },
};
const meant: Record<string, Confidence> = { t: 'onTrack', r: 'atRisk', f: 'offTrack' };

/** Check-ins with their values; the obstacle of the supplies has become a topic of the weekly. */
export function sampleCheckIns(today: LocalDate, fields: Stamped, { goals, keyResults }: SampleGoals, people: Record<Leader, Id>, weeklyId: Id): Change {
  return together(...aims.map((aim) => {
    const { last, confidence, effect, obstacle, help } = told[aim];
    const personId = people[planOf(aim).lead];
    let measured = keyResults[aim];
    const said = [...confidence].map((letter, index) => {
      const isLast = index === confidence.length - 1;
      const [day, moment] = momentOf(today, last - 7 * (confidence.length - 1 - index));
      const values = measured.map(({ id }, position) => ({ keyResultId: id, value: valueAt(aim, position, (index + 1) / confidence.length) }));
      const change = checkedIn({
        personId, goalId: goals[aim].id, confidence: meant[letter] ?? 'onTrack', values,
        ...isLast && { ...effect && { outcome: { effect } }, obstacle: obstacle ?? null },
      }, null, measured, day, fields(moment));
      measured = measured.map((one): KeyResult => ({ ...one, current: values.find(({ keyResultId }) => keyResultId === one.id)?.value ?? one.current }));
      return doneAt(isLast ? together(change, ...raisedBy(change, help, aim === 'supply', () => fields(moment), weeklyId)) : change, moment, personId);
    });
    return together(...said);
  }));
}

/** Its working day and nine o'clock of it. */
function momentOf(today: LocalDate, days: number): [LocalDate, Instant] {
  const day = workday(today, days);
  return [day, at(today, daysBetween(today, day), 9)];
}

/** A part of the way that a key result has come since the team began, with no more digits than its end has. */
function valueAt(aim: Aim, position: number, share: number): number {
  const { begun = 0, current = 0 } = planOf(aim).measures[position] ?? {};
  const digits = String(current).split('.')[1]?.length ?? 0;
  return Number((begun + (current - begun) * share).toFixed(digits));
}

function raisedBy({ patches }: Change, help: string | undefined, isTopic: boolean, fresh: () => KeptRecord, weeklyId: Id): Change[] {
  const said = patches.find(({ table }) => table === 'checkIns')?.set as CheckIn | undefined;
  if (!said) return [];
  const { id, goalId, personId, obstacle } = said;
  return [
    ...help ? [askedWith(said, { text: help, fromId: null }, fresh())] : [],
    ...isTopic && obstacle ? [raise({ text: obstacle, raisedById: personId, seriesId: weeklyId, goalId, origin: 'obstacle', originId: id }, fresh())] : [],
  ];
}

/** Everybody agreed to every goal, two of them to the earlier words of one; one has yet to agree to another. */
export function sampleAgreements(on: LocalDate, fields: () => KeptRecord, { goals }: SampleGoals, people: Record<Leader, Id>): Change {
  return together(...aims.flatMap((aim) => everyone.filter((leader) => aim !== 'pricing' || leader !== 'sam').map((leader) => {
    const isEarlier = aim === 'ordering' && (leader === 'sam' || leader === 'jun');
    const agreement: Agreement = {
      ...fields(), goalId: goals[aim].id, personId: people[leader], on, title: isEarlier ? 'Open self-service ordering in three regions' : goals[aim].title,
    };
    return made('agreements', agreement);
  })));
}
