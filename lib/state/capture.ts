// The capture line: what is typed, what of it was understood, and how it becomes a commitment.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Captured, CaptureContext, Understood } from '../domain/capture/captured';
import type { Suggestion } from '../domain/capture/suggest';
import { newCommitment } from '../domain/commitment';
import type { CapturedCommitment } from '../domain/commitment';
import { defaultVisibility } from '../domain/visibility';
import type { Id } from '../domain/record';
import { capture } from '../store/commands/commitments';
import { freshRecord } from '../store/write';
import type { CommitmentView } from '../store/queries/commitments';
import { createDraftKeeper } from './draft-keeper';
import type { DraftKeeper } from './draft-keeper';
import { createHints } from './hints';
import type { Hints } from './hints';
import { createQueue, present } from './in-turn';
import { lineReader, loadLineReader } from './line-reader';
import type { Screen } from './screen';

/** Where a captured line goes. */
export interface CaptureTarget {
  seriesId: Id | null;
  instanceId: Id | null;
  oneToOne: boolean;
  /** Ids of the people invited, as far as they are in the team. */
  guestIds: ReadonlySet<Id>;
  goals: CaptureContext['goals'];
  nextMeetingOn: string | null;
}

export interface CaptureLine extends Hints {
  text: Signal<string>;
  captured: ReadonlySignal<Captured | null>;
  kept: DraftKeeper['kept'];
  /** Captured here and on its way into the lists. */
  arriving: ReadonlySignal<readonly CommitmentView[]>;
  /** These are in the lists now. */
  arrived(ids: ReadonlySet<Id>): void;
  suggest(caret: number): Suggestion[];
  /** The words of a chip become plain text again. */
  giveBack(understood: Understood): void;
  /** Which of those the name could mean is meant. */
  resolve(start: number, end: number, personId: Id): void;
  /** Saves; `keepGoing` leaves owner and goal in the line for the next one. False when there was nothing to save or it failed. */
  save(keepGoing: boolean): Promise<boolean>;
  /** Keys typed before the line had the focus (`KeyboardEvent.key`). */
  applyKeys(keys: readonly string[]): void;
}

/** After the first picture, and before anybody has typed a word, in ms. */
const readerDelay = 150;

/** How long a save waits for the meeting that is just coming to the front, in ms. */
const patience = 3000;

export function createCaptureLine(screen: Screen, target: ReadonlySignal<CaptureTarget | null>): CaptureLine {
  const text = signal('');
  const plain = signal<string[]>([]);
  const arriving = signal<readonly CommitmentView[]>([]);
  const people = computed(() => screen.team.value?.people ?? []);
  const context = computed((): CaptureContext => ({
    now: new Date(),
    meId: screen.team.value?.meId ?? null,
    people: people.value,
    guestIds: target.value?.guestIds ?? new Set(),
    goals: target.value?.goals ?? [],
    nextMeetingOn: target.value?.nextMeetingOn ?? null,
    plain: plain.value,
  }));
  const captured = computed(() => text.value.trim() === '' ? null : lineReader.value?.parseCapture(text.value, { ...context.value, now: new Date() }) ?? null);
  const loading = setTimeout(() => void screen.run(loadLineReader), readerDelay);
  // Words given back belong to the line they stood in.
  const emptied = effect(() => { if (text.value === '' && plain.peek().length > 0) plain.value = []; });
  const drafts = createDraftKeeper(screen, {
    seriesId: computed(() => target.value ? target.value.seriesId : undefined),
    isPrivate: computed(() => target.value?.oneToOne ?? false),
  }, { text, plain });
  let lastSaved: { change: Id | null; view: CommitmentView; typed: string; plain: string[] } | null = null;
  // Who takes a capture back wants to change it: the words return to the line, if it is free.
  const restored = effect(() => {
    if (screen.undone.value === null || screen.undone.value !== lastSaved?.change) return;
    const { view, ...line } = lastSaved;
    lastSaved = null;
    arriving.value = arriving.peek().filter((other) => other !== view);
    if (text.peek() !== '') return;
    text.value = line.typed;
    plain.value = line.plain;
  });
  screen.signal.addEventListener('abort', () => { restored(); emptied(); clearTimeout(loading); });
  const stored = async (view: CommitmentView, line: Captured, keepGoing: boolean) => {
    const [typed, givenBack] = [text.value, plain.value];
    const receipt = await screen.run(() => capture([view.commitment], drafts.id()));
    if (!receipt) return false;
    // What was typed while it was being stored belongs to the next line.
    text.value = (keepGoing ? keptWords(line, typed) : '') + (text.value.startsWith(typed) ? text.value.slice(typed.length) : '');
    plain.value = [];
    lastSaved = { change: receipt.change, view, typed, plain: givenBack };
    screen.announce('Saved', receipt);
    return true;
  };
  const saveOne = async (keepGoing: boolean) => {
    if (text.value.trim() === '' || !await screen.run(loadLineReader)) return false;
    const place = await present(target, patience, screen.signal);
    if (!place) {
      screen.announce('Choose the meeting first.');
      return false;
    }
    const line = captured.value;
    if (!line || line.text === '') return false;
    if (line.ambiguous.length > 0) {
      screen.announce('Who do you mean? Choose a name first.');
      return false;
    }
    const meId = context.value.meId;
    const view: CommitmentView = { commitment: newCommitment(meant(line, place, meId), freshRecord(), meId), from: null, moves: [] };
    // Drawn at once, while it is being stored; it goes again if it could not be, and where no meeting's list will show it.
    arriving.value = [...arriving.value, view];
    const saved = await drafts.during(() => stored(view, line, keepGoing));
    if (!saved || place.seriesId === null) arriving.value = arriving.value.filter((other) => other !== view);
    return saved;
  };
  const inTurn = createQueue();
  const save = oncePerLine(text, (keepGoing) => inTurn(() => saveOne(keepGoing)));
  return {
    text, captured, kept: drafts.kept, save, ...createHints(screen, captured),
    arriving: computed(() => arriving.value),
    arrived: (ids) => {
      const left = arriving.peek().filter((view) => !ids.has(view.commitment.id));
      if (left.length < arriving.peek().length) arriving.value = left;
    },
    suggest: (caret) => lineReader.value?.suggestions(text.value, caret, context.value) ?? [],
    giveBack: ({ start, end }) => { plain.value = [...plain.value, text.value.slice(start, end)]; },
    resolve: (start, end, personId) => {
      const person = people.value.find((one) => one.id === personId);
      const words = person && lineReader.value?.wordsMeaning(person, context.value);
      if (!words) return screen.announce('Two people share that name. Give one of them another name or an address under People.');
      const sign = text.value[start] === '+' ? '+' : '@';
      text.value = `${text.value.slice(0, start)}${sign}${words}${text.value.slice(end)}`;
    },
    applyKeys: (keys) => { for (const key of keys) void inTurn(() => applyKey(key, text, saveOne)); },
  };
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
    visibility, pairIds: visibility === 'pair' ? [...place.guestIds] : [],
  };
}

/** The words for owner, partners and goal, as they were typed. */
function keptWords(line: Captured, typed: string): string {
  const kept = line.understood.filter(({ meaning }) => meaning.kind === 'owner' || meaning.kind === 'partner' || meaning.kind === 'goal');
  return kept.map(({ start, end }) => `${typed.slice(start, end)} `).join('');
}

async function applyKey(key: string, text: Signal<string>, save: (keepGoing: boolean) => Promise<boolean>): Promise<boolean> {
  if (key === 'Enter') return save(false);
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
