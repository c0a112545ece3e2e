// The sample team's goals for this quarter, who leads each, how far it has come, and the three boulders.
import { endOfQuarter, startOfQuarter } from 'date-fns';
import { made, together } from '../change';
import type { Change } from '../change';
import type { Boulder, Goal, KeyResult, Ownership } from '../goal';
import { localDateOf, noonOf } from '../local-date';
import type { Id, LocalDate } from '../record';
import { everyone } from './people';
import type { Fields, Leader } from './people';

type Measure = [title: string, unit: string, baseline: number, target: number, current: number];

const plans = {
  pricing: {
    title: 'Move every clinic to the new price list', lead: 'maria',
    measures: [['Clinics on the new list', 'clinics', 0, 42, 27], ['Gross margin', '%', 18, 22, 19.6]],
  },
  supply: {
    title: 'Make clinic supply boringly reliable', lead: 'liu',
    measures: [['Orders delivered complete and on time', '%', 88, 97, 93], ['Stock-outs of essentials a week', 'stock-outs', 14, 3, 8]],
  },
  ordering: {
    title: 'Open self-service ordering in all regions', lead: 'alex',
    measures: [['Clinics that order for themselves', 'clinics', 10, 60, 24], ['Orders taken by phone', '%', 70, 35, 61]],
  },
  books: {
    title: 'Close the books in five working days', lead: 'priya',
    measures: [['Working days to close', 'days', 11, 5, 7], ['Entries made by hand', 'entries', 240, 60, 130]],
  },
} as const satisfies Record<string, { title: string; lead: Leader; measures: readonly Measure[] }>;

export type Aim = keyof typeof plans;

const boulders: [title: string, stakes: string, aims: Aim[]][] = [
  ['Full shelves', 'One empty shelf costs a clinic its day, and us its trust.', ['supply']],
  ['New price list', 'Eleven contracts renew this quarter, at the old prices if we are late.', ['pricing', 'books']],
  ['Flu season', 'Phones were down for two days last winter.', ['ordering', 'supply']],
];

export function sampleGoals(today: LocalDate, fields: Fields, people: Record<Leader, Id>): { change: Change; ids: Record<Aim, Id> } {
  const [startsOn, dueOn] = [startOfQuarter(noonOf(today)), endOfQuarter(noonOf(today))].map(localDateOf) as [LocalDate, LocalDate];
  const aims = Object.keys(plans) as Aim[];
  const ids = Object.fromEntries(aims.map((aim) => [aim, fields().id])) as Record<Aim, Id>;
  const goals = aims.map((aim): Goal => ({ ...fields(), id: ids[aim], title: plans[aim].title, startsOn, dueOn, status: 'active' }));
  const ownerships = aims.flatMap((aim) => everyone.map((leader): Ownership => ({
    ...fields(), goalId: ids[aim], personId: people[leader], role: leader === plans[aim].lead ? 'primary' : 'secondary',
  })));
  const keyResults = aims.flatMap((aim) => plans[aim].measures.map(([title, unit, baseline, target, current]): KeyResult => ({
    ...fields(), goalId: ids[aim], title, unit, baseline, target, current,
  })));
  const pinned = boulders.map(([title, stakes, served], index): Boulder => ({
    ...fields(), rank: index + 1, title, stakes, goalIds: served.map((aim) => ids[aim]),
  }));
  const change = together(
    ...goals.map((goal) => made('goals', goal)), ...ownerships.map((ownership) => made('ownerships', ownership)),
    ...keyResults.map((keyResult) => made('keyResults', keyResult)), ...pinned.map((boulder) => made('boulders', boulder)),
  );
  return { change, ids };
}
