// One check-in a person, goal and week, whatever several browsers have written: of each field the latest word counts.
import type { HistoryEntry } from './change';
import type { CheckIn } from './check-in';
import { grouped } from './grouped';
import { standing } from './history';
import { inOrder } from './order';
import type { Id } from './record';

const said = ['on', 'confidence', 'outcome', 'obstacle', 'unchanged'] as const;

/** Which of these are one and the same, each group with the first that was made in front. */
export function sameCheckIns(checkIns: readonly CheckIn[]): CheckIn[][] {
  const inTurn = [...checkIns].sort((left, right) => inOrder(left.createdAt, right.createdAt) || inOrder(left.id, right.id));
  return [...grouped(inTurn, ({ personId, goalId, week }) => `${personId} ${goalId} ${week}`).values()];
}

/** A group as one, under the id of the first. `history` is that of all of them; without it they count from when they were made. */
export function asOne(group: readonly CheckIn[], history: readonly HistoryEntry[]): CheckIn {
  const [first, ...others] = group as [CheckIn, ...CheckIn[]];
  if (others.length === 0) return first;
  const times = timesOf(history);
  const timeOf = ({ id, createdAt }: CheckIn, field: string) => times.get(`${id} ${field}`) ?? createdAt;
  // What was never said in one of them does not silence the other.
  const isSaid = (checkIn: CheckIn, field: string) => times.has(`${checkIn.id} ${field}`) || checkIn[field as keyof CheckIn] !== null;
  const latest = (field: string) => group.filter((checkIn) => isSaid(checkIn, field))
    .reduce((last, checkIn) => timeOf(checkIn, field) >= timeOf(last, field) ? checkIn : last, first);
  const fields = Object.fromEntries(said.map((field) => [field, latest(field)[field]]));
  const values = valuesOf([...group].sort((left, right) => inOrder(timeOf(left, 'values'), timeOf(right, 'values'))));
  const one: CheckIn = { ...first, ...fields, values };
  return { ...one, unchanged: one.unchanged && one.outcome === null && values.length === 0 };
}

function valuesOf(inTurn: readonly CheckIn[]): CheckIn['values'] {
  const values = new Map<Id, CheckIn['values'][number]>();
  for (const checkIn of inTurn) for (const value of checkIn.values) values.set(value.keyResultId, value);
  return [...values.values()];
}

/** When a field was last changed after the making, by record and field. */
function timesOf(history: readonly HistoryEntry[]): Map<string, string> {
  return new Map(standing(history).filter(({ field }) => field !== '*').map(({ record, field, at }) => [`${record} ${field}`, at]));
}
