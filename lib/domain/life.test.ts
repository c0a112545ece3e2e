// Whatever is done to a commitment, in any order: it never reaches a state that cannot be, its history leads to what it
// is, and the measures agree with a reference that knows no history and looks at how things stood after each act.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accept, agreeToCounter, counter, decline, handOver, reword, sayWhatFollows } from './agreement';
import { chainText, laterDateCount } from './chain';
import { doneAt, made } from './change';
import type { Change, HistoryEntry } from './change';
import { complete, confirm, drop, lookBack, reopen } from './closing';
import { Commitment, moveDueDate, moveReasons } from './commitment';
import { after, alex, commitment, dana, dayOf, sam, today, undone, written } from './commitment.test-data';
import { NotAllowed } from './errors';
import { standing } from './history';
import { daysBetween, noonOf } from './local-date';
import { dueInWindow, followThroughRate, keptOnFirstPromise } from './measures';
import type { LocalDate } from './record';
import { block, setPartners, unblock } from './working';

interface Stood {
  day: LocalDate;
  record: Commitment;
}

/** How things stood after each act that still counts, without any history. */
interface Model {
  stood: Stood[];
  /** What the last command undid; null: it undid nothing. */
  undid: Stood | null;
}

interface Real {
  days: number;
  record: Commitment;
  history: HistoryEntry[];
}

type Step = (record: Commitment, day: LocalDate) => Change;

/** When a commitment must be open or done for an act; null: whenever. */
type Needs = 'open' | 'done' | null;

/** Acts are an hour apart at most, and the days go by in between. */
const instantOf = ({ days, history }: Real) => new Date(noonOf(dayOf(days)).getTime() + history.length).toISOString();

class Act implements fc.Command<Model, Real> {
  constructor(readonly name: string, readonly needs: Needs, readonly step: Step) {}

  check = () => true;

  run(model: Model, real: Real): void {
    const day = dayOf(real.days);
    let change: Change;
    try {
      change = this.step(real.record, day);
    } catch (error) {
      expect(error).toBeInstanceOf(NotAllowed);
      return;
    }
    if (this.needs !== null) expect(real.record.status).toBe(this.needs);
    if (change.patches.length === 0) return;
    const entries = written([doneAt(change, instantOf(real), dana)]).map((entry) => ({ ...entry, id: crypto.randomUUID(), change: `${real.history.length}`, on: day }));
    for (const { field, from } of entries) expect((real.record as Record<string, unknown>)[field] ?? null).toEqual(from);
    expect(new Set(entries.map(({ field }) => field)).size).toBe(entries.length);
    real.history = [...real.history, ...entries];
    real.record = after(real.record, change);
    model.stood.push({ day, record: real.record });
    model.undid = null;
    mustBeValid(real.record);
  }

  toString = () => this.name;
}

/** Takes the last command back; after an undo, that is to do it again. */
class Undo implements fc.Command<Model, Real> {
  check = ({ stood, undid }: Model) => undid !== null || stood.length > 1;

  run(model: Model, real: Real): void {
    real.history = undone(real.history, instantOf(real));
    if (model.undid) model.stood.push(model.undid);
    model.undid = model.undid ? null : model.stood.pop() ?? null;
    real.record = model.stood.at(-1)?.record as Commitment;
  }

  toString = () => 'undo';
}

class Wait implements fc.Command<Model, Real> {
  constructor(readonly days: number) {}
  check = () => true;
  run(_: Model, real: Real): void { real.days += this.days; }
  toString = () => `wait ${this.days}`;
}

/** Until the due day, or so many days after it: where most rules change. */
class WaitForDue implements fc.Command<Model, Real> {
  constructor(readonly late: number) {}
  check = () => true;
  run(_: Model, real: Real): void {
    if (real.record.dueOn !== null) real.days = Math.max(real.days, daysBetween(today, real.record.dueOn) + this.late);
  }
  toString = () => `wait until ${this.late} days late`;
}

const plain = (record: object) => JSON.parse(JSON.stringify(record, (_, value: unknown) => value ?? undefined)) as object;

function mustBeTold(model: Model, real: Real): void {
  const replayed = (entries: readonly HistoryEntry[]) => plain(entries.reduce<object>((record, { field, to }) => field === '*' ? to as object : { ...record, [field]: to }, {}));
  expect(replayed(real.history)).toEqual(plain(real.record));
  expect(replayed(standing(real.history))).toEqual(plain(real.record));
  const told = [{ commitment: real.record, history: real.history }];
  const window = { from: dayOf(0), to: dayOf(20) };
  expect({
    due: dueInWindow(told, window).length, kept: keptOnFirstPromise(told, window).count, through: followThroughRate(told, window).count, later: laterDateCount(real.history),
  }).toEqual(reference(model.stood, window));
  const moves = laterDateCount(real.history);
  expect(chainText(real.record, real.history, today) === null).toBe(moves === 0);
}

function mustBeValid(record: Commitment): void {
  expect(Commitment.safeParse(record).error?.issues ?? []).toEqual([]);
  const { acceptance, acceptedVia, blockedBy, blockedOn, closedOn, confirmedOn, counter: offer, dueOn, firstDueOn, lookedBackOn, ownerId, parked, partnerIds, status } = record;
  expect(closedOn === null).toBe(status === 'open');
  expect(acceptedVia === null).toBe(acceptance !== 'accepted');
  expect(!offer).toBe(acceptance !== 'countered');
  expect(!blockedBy).toBe(!blockedOn);
  if (acceptance !== 'proposed') expect(ownerId).not.toBeNull();
  if (acceptance === 'accepted' && firstDueOn === null) expect(dueOn).toBeNull();
  if (blockedBy) expect(status).toBe('open');
  if (confirmedOn || lookedBackOn) expect(status).toBe('done');
  if (parked) expect(dueOn).toBeNull();
  expect(partnerIds).not.toContain(ownerId);
  expect(new Set(partnerIds).size).toBe(partnerIds.length);
}

/** The measures by the letter of VOCABULARY.md, over how things stood. */
function reference(stood: readonly Stood[], { from, to }: { from: LocalDate; to: LocalDate }) {
  const sum = { due: 0, kept: 0, through: 0, later: 0 };
  for (const { owned, handedOverOn } of byOwner(stood)) {
    const promised = owned.slice(owned.map(({ record }) => record.acceptance === 'accepted').indexOf(true));
    if (!owned.some(({ record }) => record.acceptance === 'accepted')) continue;
    const first = promised.find(({ record }) => record.dueOn !== null)?.record.dueOn ?? null;
    const moves = promised.slice(1).map(({ day, record }, index) => ({ day, was: promised[index]?.record.dueOn ?? null, is: record.dueOn }))
      .filter(({ was, is }) => was !== null && was !== is) as { day: string; was: string; is: string | null }[];
    sum.later += moves.filter(({ was, is }) => is === null || is > was).length;
    const { status, closedOn, dueOn } = promised.at(-1)?.record as Commitment;
    const endedOn = handedOverOn ?? (status === 'dropped' ? closedOn : null);
    if (first === null || first < from || first > to || (endedOn !== null && endedOn < first)) continue;
    const doneOn = handedOverOn === null && status === 'done' ? closedOn : null;
    sum.due += 1;
    if (doneOn !== null && doneOn <= first) sum.kept += 1;
    if (doneOn !== null && dueOn !== null && doneOn <= dueOn && moves.every(({ day, was }) => day <= was)) sum.through += 1;
  }
  return sum;
}

/** Cut wherever the owner changes. */
function byOwner(stood: readonly Stood[]): { owned: Stood[]; handedOverOn: LocalDate | null }[] {
  const cuts = stood.flatMap(({ record }, index) => (index > 0 && record.ownerId !== stood[index - 1]?.record.ownerId ? [index] : []));
  return [0, ...cuts].map((start, index) => ({ owned: stood.slice(start, cuts[index]), handedOverOn: stood[cuts[index] ?? Infinity]?.day ?? null }));
}

const who = fc.constantFrom(null, dana, sam, alex);
const when = fc.option(fc.integer({ min: -5, max: 40 }).map(dayOf), { freq: 6 });
const why = fc.option(fc.constantFrom(...moveReasons), { nil: undefined });
const via = fc.constantFrom('heard', 'inApp', 'imported');
const words = fc.constantFrom('Send the deck', 'send the deck!', 'Send half', 'Call Ana');
const act = (name: string, needs: Needs, step: Step) => new Act(name, needs, step);

const move = fc.tuple(when, why, fc.option(who, { nil: undefined })).map(([to, reason, me]) => act(`move to ${to}`, 'open', (record) => moveDueDate(record, to, reason, me)));

const commands = [
  fc.constantFrom(0, 0, 1, 2, 3, 8).map((days) => new Wait(days)),
  fc.constantFrom(0, 0, 1).map((late) => new WaitForDue(late)),
  fc.constant(new Undo()),
  via.map((how) => act(`accept ${how}`, 'open', (record) => accept(record, how))),
  fc.tuple(words, when).map(([text, dueOn]) => act(`counter ${dueOn}`, 'open', (record) => counter(record, { text, dueOn }))),
  via.map((how) => act('agree to the counter', 'open', (record) => agreeToCounter(record, how))),
  why.map((reason) => act('decline', 'open', (record) => decline(record, reason))),
  // What measures and the chain are about comes more often.
  move, move, move,
  fc.tuple(who, who, why).map(([to, me, reason]) => act(`hand over to ${to}`, 'open', (record) => handOver(record, to, me, reason))),
  fc.tuple(words, who, why).map(([text, me, reason]) => act(`reword as ${me}`, 'open', (record) => reword(record, text, me, reason))),
  words.map((ifKept) => act('say what follows', 'open', (record) => sayWhatFollows(record, { ifKept, ifMissed: null }))),
  fc.subarray([dana, sam, alex]).map((ids) => act('set partners', 'open', (record) => setPartners(record, ids))),
  words.map((obstacle) => act('block', 'open', (record, day) => block(record, obstacle, day))),
  fc.constant(act('unblock', 'open', unblock)),
  fc.constant(act('complete', 'open', complete)),
  why.map((reason) => act('drop', 'open', (record, day) => drop(record, day, reason))),
  who.map((me) => act('confirm', 'done', (record, day) => confirm(record, me, day))),
  fc.option(words).map((effect) => act('look back', 'done', (record, day) => lookBack(record, { outcome: effect === null ? null : { effect }, wentWell: effect }, day))),
  fc.constant(act('reopen', null, reopen)),
];

const beginnings: Partial<Commitment>[] = [
  { dueOn: dayOf(5), firstDueOn: dayOf(5) },
  { dueOn: dayOf(5), firstDueOn: null, acceptance: 'proposed', acceptedVia: null },
  { dueOn: null, firstDueOn: null, acceptance: 'proposed', acceptedVia: null, ownerId: null },
  { dueOn: null, firstDueOn: null },
];

it('any life of a commitment can be, is told by its history, and is measured by the letter', () => {
  const reached = new Set<string>();
  fc.assert(fc.property(fc.constantFrom(...beginnings), fc.commands(commands, { maxCommands: 30, size: 'max' }), (beginning, life) => {
    const record = commitment(beginning);
    const at = noonOf(dayOf(-1)).toISOString();
    const real: Real = { days: 0, record, history: written([doneAt(made('commitments', record), at, dana)]) };
    const model: Model = { stood: [{ day: dayOf(-1), record }], undid: null };
    fc.modelRun(() => ({ model, real }), life);
    mustBeTold(model, real);
    const { due, kept, through, later } = reference(model.stood, { from: dayOf(0), to: dayOf(20) });
    for (const seen of [real.record.status, real.record.acceptance, `due ${due}`, `kept ${kept}`, `through ${through}`, `later ${Math.min(later, 3)}`]) reached.add(seen);
  }), { numRuns: 800 });
  // The walk gets about: what it never reaches it would not test.
  expect([...reached]).toEqual(expect.arrayContaining([
    'open', 'done', 'dropped', 'proposed', 'accepted', 'countered', 'declined', 'due 0', 'due 1', 'kept 1', 'through 1', 'later 0', 'later 1', 'later 2',
  ]));
}, 60_000);
