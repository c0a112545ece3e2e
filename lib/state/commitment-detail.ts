// One commitment as a whole: what it consists of, what was done to it, and what can be done with it beyond a list.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { partsOf } from '../domain/break-down';
import type { Parts } from '../domain/break-down';
import type { Commitment } from '../domain/commitment';
import type { Id, LocalDate } from '../domain/record';
import { actInWords } from '../domain/told';
import { changePartners, sayFollows } from '../store/commands/life';
import { addStepsTo, askHelp, breakDown, dropStep, takeHelp, tickStep, untickStep, withdrawHelp } from '../store/commands/parts';
import { serveKeyResult } from '../store/commands/serve-key-result';
import { wholeCommitment } from '../store/queries/whole';
import type { Whole } from '../store/queries/whole';
import type { Receipt } from '../store/write';
import { lineReader, loadLineReader } from './line-reader';
import { live } from './live';
import type { Screen } from './screen';
import type { Surroundings } from './surroundings';

/** An act of its history, ready to be read. */
export interface ToldAct {
  change: Id;
  words: string;
  /** Who did it; null: not known. */
  by: string | null;
  on: LocalDate;
}

export interface CommitmentDetail {
  /** undefined: not read yet; null: it is gone. */
  whole: ReadonlySignal<Whole | null | undefined>;
  parts: ReadonlySignal<Parts | null>;
  told: ReadonlySignal<readonly ToldAct[]>;
  acts: DetailActs;
}

export interface DetailActs {
  setPartners(ids: readonly Id[]): Promise<boolean>;
  sayFollows(follows: Pick<Commitment, 'ifKept' | 'ifMissed'>): Promise<boolean>;
  /** null: its goal alone. */
  serve(keyResultId: Id | null): Promise<boolean>;
  addStep(text: string): Promise<boolean>;
  tick(stepId: Id, done: boolean): Promise<boolean>;
  dropStep(stepId: Id): Promise<boolean>;
  /** Each line becomes a commitment of its own that is a part of this one. */
  breakDown(lines: string): Promise<boolean>;
  askHelp(text: string, fromId: Id | null): Promise<boolean>;
  /** I take it: it becomes a commitment of mine, due when this one is. */
  takeHelp(askId: Id): Promise<boolean>;
  withdrawHelp(askId: Id): Promise<boolean>;
}

/** What it shows ends with `end`, as the view does. */
export function createCommitmentDetail(screen: Screen, id: Id, around: ReadonlySignal<Surroundings>, end: AbortSignal): CommitmentDetail {
  const whole = live(() => () => wholeCommitment(id), { signal: end, fail: screen.fail });
  const names = computed(() => {
    const { people, goals, today } = around.value;
    return { person: (one: Id) => people.get(one)?.name ?? null, goal: (one: Id) => goals.get(one) ?? null, today };
  });
  return {
    whole,
    parts: computed(() => whole.value ? partsOf(whole.value.view.commitment, whole.value.steps, whole.value.children) : null),
    told: computed(() => whole.value?.acts.flatMap(({ change, by, on, entries }) => {
      const words = actInWords(entries, names.value);
      return words === null ? [] : [{ change, words, on, by: by === null ? null : by === around.value.meId ? 'you' : names.value.person(by) }];
    }) ?? []),
    acts: createActs(screen, id, whole, around),
  };
}

function createActs(screen: Screen, id: Id, whole: CommitmentDetail['whole'], around: ReadonlySignal<Surroundings>): DetailActs {
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await screen.run(command);
    if (receipt?.change) screen.announce(text, receipt);
    return receipt !== undefined;
  };
  return {
    setPartners: (ids) => say('Partners changed', () => changePartners(id, ids)),
    sayFollows: (follows) => say('Changed', () => sayFollows(id, follows)),
    serve: (keyResultId) => say('Key result changed', () => serveKeyResult(id, keyResultId)),
    addStep: (text) => say('Step added', () => addStepsTo(id, [text])),
    tick: (stepId, done) => say(done ? 'Step done' : 'Step open again', () => done ? tickStep(stepId) : untickStep(stepId)),
    dropStep: (stepId) => say('Step removed', () => dropStep(stepId)),
    breakDown: (lines) => brokenDown(screen, id, lines, around.value, say),
    askHelp: (text, fromId) => say('Asked for help', () => askHelp(id, text, fromId)),
    takeHelp: (askId) => say('It is yours now', () => takeHelp(askId, {
      ownerId: around.value.meId, dueOn: whole.peek()?.view.commitment.dueOn ?? null, dueAssumed: true,
    })),
    withdrawHelp: (askId) => say('Withdrawn', () => withdrawHelp(askId)),
  };
}

type Say = (text: string, command: () => Promise<Receipt>) => Promise<boolean>;

/** The lines are read as captured ones are: names, dates and goals count; a name that could mean two people is left to be chosen later. */
async function brokenDown(screen: Screen, id: Id, text: string, { meId, everyone }: Surroundings, say: Say): Promise<boolean> {
  if (!await screen.run(loadLineReader) || !lineReader.value) return false;
  const context = { now: new Date(), meId, people: everyone, guestIds: new Set<Id>(), goals: [], nextMeetingOn: null, plain: [] };
  const lines = lineReader.value.parsePasted(text, context).map(({ captured }) => captured).filter((line) => line.text !== '');
  if (lines.length === 0) return false;
  const children = lines.map((line) => ({
    text: line.text, partnerIds: line.partnerIds, dueOn: line.dueAssumed ? null : line.dueOn, ...(line.ownerId !== null && { ownerId: line.ownerId }),
  }));
  return say(`Broken down into ${children.length}`, () => breakDown(id, children));
}
