// How what was typed becomes commitments: one after the other, drawn at once, and taken back with its words.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Captured } from '../domain/capture/captured';
import { newCommitment } from '../domain/commitment';
import type { CapturedCommitment } from '../domain/commitment';
import type { Person } from '../domain/person';
import type { Id } from '../domain/record';
import { defaultVisibility } from '../domain/visibility';
import type { CommitmentView } from '../store/queries/commitments';
import { freshRecord } from '../store/write';
import type { CaptureTarget } from './capture-target';
import { give } from './commands';
import type { DraftKeeper } from './draft-keeper';
import { createQueue, present } from './in-turn';
import { createEntering } from './line-entering';
import type { Entered } from './line-entering';
import type { Line, Reading } from './line-reading';
import { loadLineReader } from './line-reader';
import type { Screen } from './screen';

export interface Saving {
  /** Captured here and on its way into the lists. */
  arriving: ReadonlySignal<readonly CommitmentView[]>;
  /** These are in the lists now. */
  arrived(ids: ReadonlySet<Id>): void;
  /** Saves; `keepGoing` leaves owner and goal in the line for the next one. False when there was nothing to save or it failed. */
  save(keepGoing: boolean): Promise<boolean>;
  /** Keys typed before the line had the focus (`KeyboardEvent.key`). */
  applyKeys(keys: readonly string[]): void;
}

/** How long a save waits for the meeting that is just coming to the front, in ms. */
const patience = 3000;

export function createSaving(screen: Screen, line: Line, reading: Reading, target: ReadonlySignal<CaptureTarget | null>, drafts: DraftKeeper): Saving {
  const { text, plain } = line;
  const { arriving, show, hide, arrived } = createArriving();
  const remember = restoreWhenUndone(screen, line, hide);
  const entering = createEntering(text);
  const stored = async (views: readonly CommitmentView[], joining: readonly Person[], lines: readonly Captured[], { typed, keepGoing }: Entered) => {
    const givenBack = plain.value;
    const receipt = await give(screen.run, ({ capture }) => capture(views.map((view) => view.commitment), drafts.id(), joining));
    if (!receipt) return false;
    entering.saved(typed, keepGoing && lines.length === 1 && lines[0] ? keptWords(lines[0], typed) : '');
    plain.value = [];
    remember({ change: receipt.change, views, typed, plain: givenBack });
    screen.announce([views.length === 1 ? 'Saved' : `Saved ${views.length}`, ...joining.map(({ name }) => `${name} is in the team now`)].join('. '), receipt);
    return true;
  };
  const saveNow = async (entered: Entered) => {
    if (entered.typed.trim() === '' || !await screen.run(loadLineReader)) return false;
    const place = await present(target, patience, screen.signal);
    const lines = entering.asEntered(entered, () => linesOf(reading));
    const refusal = whyNot(place, lines);
    if (refusal !== null) screen.announce(refusal);
    if (refusal !== null || !place || lines.length === 0) return false;
    const meId = screen.team.peek()?.meId ?? null;
    const views = lines.map((one): CommitmentView => ({ commitment: newCommitment(meant(one, place, meId), freshRecord(), meId), from: null, moves: [] }));
    // Drawn at once, while they are being stored; they go again if they could not be, and where no meeting's list will show them.
    show(views);
    const saved = await drafts.during(() => stored(views, joiningBy(views, place), lines, entered));
    if (!saved || place.seriesId === null) hide(views);
    return saved;
  };
  const inTurn = createQueue();
  const enter = (keepGoing: boolean, turn: <T>(work: () => Promise<T>) => Promise<T>) => {
    const entered = { typed: text.value, keepGoing };
    return entering.during(entered, () => turn(() => saveNow(entered)));
  };
  const save = oncePerLine(text, (keepGoing) => enter(keepGoing, inTurn));
  const saveTyped = () => enter(false, (work) => work());
  return { arriving, arrived, save, applyKeys: (keys) => { for (const key of keys) void inTurn(() => applyKey(key, text, saveTyped)); } };
}

function createArriving() {
  const arriving = signal<readonly CommitmentView[]>([]);
  const keepOnly = (wanted: (view: CommitmentView) => boolean) => {
    const left = arriving.peek().filter(wanted);
    if (left.length < arriving.peek().length) arriving.value = left;
  };
  return {
    arriving: computed(() => arriving.value),
    show: (views: readonly CommitmentView[]) => { arriving.value = [...arriving.peek(), ...views]; },
    hide: (views: readonly CommitmentView[]) => keepOnly((view) => !views.includes(view)),
    arrived: (ids: ReadonlySet<Id>) => keepOnly((view) => !ids.has(view.commitment.id)),
  };
}

interface LastSaved {
  change: Id | null;
  views: readonly CommitmentView[];
  typed: string;
  plain: string[];
}

/** Who takes a capture back wants to change it: the words return to the line, if it is free. Answers how to remember the last one. */
function restoreWhenUndone(screen: Screen, { text, plain }: Line, hide: (views: readonly CommitmentView[]) => void) {
  let last: LastSaved | null = null;
  const stop = effect(() => {
    if (screen.undone.value === null || screen.undone.value !== last?.change) return;
    const { views, ...line } = last;
    last = null;
    hide(views);
    if (text.peek() !== '') return;
    text.value = line.typed;
    plain.value = line.plain;
  });
  screen.signal.addEventListener('abort', stop);
  return (saved: LastSaved) => { last = saved; };
}

function linesOf({ captured, pasted }: Reading): Captured[] {
  const lines = pasted.value?.map((line) => line.captured) ?? (captured.value ? [captured.value] : []);
  return lines.filter((line) => line.text !== '');
}

function whyNot(place: CaptureTarget | null, lines: readonly Captured[]): string | null {
  if (!place) return 'Choose the meeting first.';
  return lines.some((line) => line.ambiguous.length > 0) ? 'Who do you mean? Choose a name first.' : null;
}

/** The guests who come into the team because these name them. */
function joiningBy(views: readonly CommitmentView[], { newcomers }: CaptureTarget): Person[] {
  const named = new Set(views.flatMap(({ commitment: { ownerId, partnerIds } }) => [ownerId, ...partnerIds]));
  return newcomers.filter(({ id }) => named.has(id));
}

function meant(line: Captured, place: CaptureTarget, meId: Id | null): CapturedCommitment {
  const visibility = line.onlyMe ? 'me' : defaultVisibility(place);
  return {
    text: line.text,
    // Only I can see it, so only I can be asked for it.
    ownerId: line.onlyMe ? meId : line.ownerId,
    partnerIds: line.partnerIds,
    dueOn: line.dueOn, dueAssumed: line.dueAssumed, goalId: line.goalId,
    seriesId: place.seriesId, instanceId: place.instanceId,
    visibility, pairIds: visibility === 'pair' ? pairOf(line, place) : [],
  };
}

/** Who is invited, as far as they are in the team or come into it by this line. */
function pairOf({ ownerId, partnerIds }: Captured, { guestIds, newcomers }: CaptureTarget): Id[] {
  return [...guestIds, ...newcomers.map(({ id }) => id).filter((id) => id === ownerId || partnerIds.includes(id))];
}

/** The words for owner, partners and goal, as they were typed. */
function keptWords(line: Captured, typed: string): string {
  const kept = line.understood.filter(({ meaning }) => meaning.kind === 'owner' || meaning.kind === 'partner' || meaning.kind === 'goal');
  return kept.map(({ start, end }) => `${typed.slice(start, end)} `).join('');
}

async function applyKey(key: string, text: Signal<string>, save: () => Promise<boolean>): Promise<boolean> {
  if (key === 'Enter') return save();
  if (key === 'Backspace') text.value = [...text.value].slice(0, -1).join('');
  else if ([...key].length === 1) text.value += key;
  return true;
}

/** A second Enter on the line that is being saved means that one, not the words of the next that come in the meantime. */
function oncePerLine(text: Signal<string>, save: (keepGoing: boolean) => Promise<boolean>) {
  let underway: string | null = null;
  return async (keepGoing: boolean) => {
    if (text.value === underway) return false;
    underway = text.value;
    const saved = await save(keepGoing);
    underway = null;
    return saved;
  };
}
