// Checking in on a goal (practices A4, A14): what is said, what it changes, and the help that is asked for with it.
import { changed, made, nothing, together } from './change';
import type { Change } from './change';
import type { CheckIn, Confidence } from './check-in';
import type { Outcome } from './commitment';
import { NotAllowed } from './errors';
import type { KeyResult } from './goal';
import type { HelpAsk } from './help-ask';
import type { Id, KeptRecord, LocalDate } from './record';
import { isoWeekOf } from './week';

type Values = CheckIn['values'];

/** "Nothing changed" needs no more than the confidence. Of a second check-in in the week, what is left out stays. */
export type CheckInSaid = { personId: Id; goalId: Id; confidence: Confidence } & (
  | { unchanged: true }
  | { unchanged?: false; values?: Values; outcome?: Outcome | null; obstacle?: string | null }
);

/**
 * The check-in of this week: a new one, or `earlier` with what is said now. The values become the key results' current ones.
 * @throws NotAllowed when a value is no number, or of another goal than that of `keyResults`.
 */
export function checkedIn(said: CheckInSaid, earlier: CheckIn | null, keyResults: readonly KeyResult[], today: LocalDate, fresh: KeptRecord): Change {
  const values = said.unchanged ? [] : said.values ?? [];
  const measured = together(...values.map(({ keyResultId, value }) => changed('keyResults', measuredBy(keyResultId, value, keyResults), { current: value })));
  const told = said.unchanged ? {} : toldOf(said, values, keyResults);
  const { personId, goalId, confidence } = said;
  if (earlier) return together(changed('checkIns', earlier, { confidence, on: today, ...again(earlier, told) }), measured);
  const checkIn: CheckIn = {
    ...fresh, personId, goalId, week: isoWeekOf(today), on: today, values, confidence, unchanged: said.unchanged === true, outcome: null, obstacle: null, ...told,
  };
  return together(made('checkIns', checkIn), measured);
}

/** What a check-in tells of the work: an outcome, only activity, or that nothing changed. */
export function tellingOf({ outcome, unchanged }: Pick<CheckIn, 'outcome' | 'unchanged'>): 'outcome' | 'activityOnly' | 'unchanged' {
  if (outcome !== null) return 'outcome';
  return unchanged ? 'unchanged' : 'activityOnly';
}

/** Help that is asked for in a check-in; `fromId` null asks whoever can. Without words nothing is asked. */
export function askedWith(checkIn: Pick<CheckIn, 'id' | 'goalId' | 'personId'>, asked: Pick<HelpAsk, 'text' | 'fromId'>, fresh: KeptRecord): Change {
  const text = asked.text.trim();
  if (text === '') return nothing;
  const ask: HelpAsk = {
    ...fresh, text, fromId: asked.fromId, commitmentId: null, goalId: checkIn.goalId, checkInId: checkIn.id, askedById: checkIn.personId,
    status: 'open', takenAs: null, visibility: 'team', pairIds: [],
  };
  return made('helpAsks', ask);
}

type Told = Partial<Pick<CheckIn, 'values' | 'outcome' | 'obstacle' | 'unchanged'>>;

/** A value that moved says what changed, unless somebody said it better. */
function toldOf(said: Extract<CheckInSaid, { unchanged?: false }>, values: Values, keyResults: readonly KeyResult[]): Told {
  const moved = values.flatMap(({ keyResultId, value }) => {
    const { title, current } = measuredBy(keyResultId, value, keyResults);
    return current === value ? [] : { metric: title, from: current, to: value };
  })[0];
  const outcome = said.outcome ?? moved;
  return {
    ...(said.values && { values }),
    ...(outcome ? { outcome } : said.outcome === null && { outcome: null }),
    ...(said.obstacle !== undefined && { obstacle: said.obstacle?.trim() || null }),
  };
}

function again(earlier: CheckIn, told: Told): Told {
  const others = earlier.values.filter(({ keyResultId }) => !told.values?.some((value) => value.keyResultId === keyResultId));
  const isTold = Object.keys(told).length > 0;
  return { ...told, ...(told.values && { values: [...others, ...told.values] }), ...(isTold && { unchanged: false }) };
}

function measuredBy(keyResultId: Id, value: number, keyResults: readonly KeyResult[]): KeyResult {
  const keyResult = keyResults.find(({ id }) => id === keyResultId);
  if (keyResult && Number.isFinite(value)) return keyResult;
  throw new NotAllowed({
    what: keyResult ? `“${keyResult.title}” needs a number.` : 'A value belongs to no key result of this goal.',
    safe: 'Nothing was changed.', then: keyResult ? 'Write the value as a number, or leave it empty.' : 'Look at the goal again; the key result may have been removed.',
  });
}
