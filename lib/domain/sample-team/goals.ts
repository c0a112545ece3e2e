// The sample team's goals for this quarter below the company's one, who leads each, and the three boulders.
import { endOfYear, startOfYear } from 'date-fns';
import { made, together } from '../change';
import type { Change } from '../change';
import type { Cycle } from '../cycle';
import { proposedCycles } from '../cycle-setting';
import type { Boulder, Goal, KeyResult, Ownership } from '../goal';
import { localDateOf, noonOf } from '../local-date';
import type { Id, LocalDate } from '../record';
import { everyone } from './people';
import type { Fields, Leader } from './people';

/** `begun`: the value when the team came to Kept; check-ins tell the way from there to `current`. */
export interface Measure {
  title: string;
  unit: string;
  baseline: number;
  target: number;
  begun: number;
  current: number;
  owner?: Leader;
}

const measure = (title: string, unit: string, [baseline, begun, current, target]: readonly [number, number, number, number], owner?: Leader): Measure =>
  ({ title, unit, baseline, target, begun, current, ...owner && { owner } });

type Plan = Pick<Goal, 'title' | 'scope' | 'decisionRights' | 'links' | 'smart'> & { lead: Leader; measures: readonly Measure[] };

const plans = {
  pricing: {
    title: 'Move every clinic to the new price list', lead: 'maria', scope: 'collective', decisionRights: 'ownerProposes',
    links: [{ title: 'The new price list', url: 'https://meridian.example/price-list' }], smart: { specific: true, attainable: true, relevant: true },
    measures: [measure('Clinics on the new list', 'clinics', [0, 4, 27, 42]), measure('Gross margin', '%', [18, 18.2, 19.6, 22], 'priya')],
  },
  supply: {
    title: 'Make clinic supply boringly reliable', lead: 'liu', scope: 'collective', decisionRights: 'ownerDecides',
    measures: [measure('Orders delivered complete and on time', '%', [88, 89, 93, 97]), measure('Stock-outs of essentials a week', 'stock-outs', [14, 13, 8, 3], 'jun')],
  },
  ordering: {
    title: 'Open self-service ordering in all regions', lead: 'alex', scope: 'collective', decisionRights: 'teamDecides',
    measures: [measure('Clinics that order for themselves', 'clinics', [10, 12, 24, 60]), measure('Orders taken by phone', '%', [70, 69, 61, 35], 'sam')],
  },
  books: {
    title: 'Close the books in five working days', lead: 'priya', scope: 'functional', decisionRights: 'ownerDecides',
    measures: [measure('Working days to close', 'days', [11, 10, 7, 5]), measure('Entries made by hand', 'entries', [240, 225, 130, 60])],
  },
} as const satisfies Record<string, Plan>;

export type Aim = keyof typeof plans;

export const aims = Object.keys(plans) as Aim[];

export const planOf = (aim: Aim): Plan => plans[aim];

const company: Plan = {
  title: 'Keep every clinic open, every day', lead: 'dana', scope: 'collective', decisionRights: 'teamDecides',
  measures: [measure('Days a clinic was closed for want of supplies', 'days', [96, 61, 58, 20])],
};

const boulders: [title: string, stakes: string, aims: Aim[]][] = [
  ['Full shelves', 'One empty shelf costs a clinic its day, and us its trust.', ['supply']],
  ['New price list', 'Eleven contracts renew this quarter, at the old prices if we are late.', ['pricing', 'books']],
  ['Flu season', 'Phones were down for two days last winter.', ['ordering', 'supply']],
];

export interface SampleGoals {
  change: Change;
  ids: Record<Aim, Id>;
  goals: Record<Aim, Goal>;
  /** With the values of when the team came to Kept. */
  keyResults: Record<Aim, KeyResult[]>;
}

export function sampleGoals(today: LocalDate, fields: Fields, people: Record<Leader, Id>): SampleGoals {
  const cycle = sampleCycle(today, fields);
  const top = aimed(company, { startsOn: localDateOf(startOfYear(noonOf(today))), dueOn: localDateOf(endOfYear(noonOf(today))) }, fields, people);
  const { startsOn, dueOn, id: cycleId } = cycle;
  const aimedAt = aims.map((aim) => [aim, aimed(planOf(aim), { startsOn, dueOn, cycleId, parentId: top.goal.id }, fields, people)] as const);
  const byAim = <T>(part: (one: Aimed) => T) => Object.fromEntries(aimedAt.map(([aim, one]) => [aim, part(one)])) as Record<Aim, T>;
  const ids = byAim(({ goal }) => goal.id);
  const pinned = boulders.map(([title, stakes, served], index): Boulder => ({
    ...fields(), rank: index + 1, title, stakes, goalIds: served.map((aim) => ids[aim]),
  }));
  const change = together(
    made('cycles', cycle), ...aimedAt.map(([, one]) => one.change), top.change, ...pinned.map((boulder) => made('boulders', boulder)),
  );
  return { change, ids, goals: byAim(({ goal }) => goal), keyResults: byAim(({ keyResults }) => keyResults) };
}

function sampleCycle(today: LocalDate, fields: Fields): Cycle {
  const [quarter = { title: '', startsOn: today, dueOn: today }] = proposedCycles(today);
  return { ...fields(), ...quarter, status: 'open', closedOn: null, learned: null };
}

interface Aimed {
  change: Change;
  goal: Goal;
  keyResults: KeyResult[];
}

function aimed({ lead, measures, ...plan }: Plan, place: Pick<Goal, 'startsOn' | 'dueOn' | 'cycleId' | 'parentId'>, fields: Fields, people: Record<Leader, Id>): Aimed {
  const goal: Goal = { ...fields(), ...plan, ...place, status: 'active' };
  const ownerships = everyone.map((leader): Ownership => ({
    ...fields(), goalId: goal.id, personId: people[leader], role: leader === lead ? 'primary' : 'secondary',
  }));
  const keyResults = measures.map(({ title, unit, baseline, target, begun, owner }): KeyResult => ({
    ...fields(), goalId: goal.id, title, unit, baseline, target, current: begun, ...owner && { ownerId: people[owner] },
  }));
  return {
    goal, keyResults,
    change: together(made('goals', goal), ...ownerships.map((ownership) => made('ownerships', ownership)), ...keyResults.map((keyResult) => made('keyResults', keyResult))),
  };
}
