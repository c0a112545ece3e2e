// The keyboard in the popup: one list from the first region to the last, and one question open at a time.
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Id } from '@/lib/domain/record';
import type { OwnPage } from '@/lib/messaging/contract';
import type { Popup } from '@/lib/state/popup';
import type { CommitmentView } from '@/lib/state/views';
import { focusLine } from '../commitment/kept-focus';
import { focusOn, hearMoves, lineHearing, linesOf } from '../commitment/list-keys';
import { toggle } from '../commitment/menu-entries';
import type { Editor } from '../commitment/OpenEditor';
import { hear } from '../keys/hear';
import { moveKeys } from '../keys/key-table';
import { decideKeys } from '../keys/key-table-later';
import { isFocusLost } from '../ui/focused';

export type Question = Editor | 'snooze';

/** Opens a page of ours in a tab; `place` is the part of its address after the name. */
export type OpenPage = (page: OwnPage, place?: string) => void;

export interface Deciding {
  state: Popup;
  /** Which item is being asked about, and what. */
  asking: Signal<{ id: Id; what: Question } | null>;
  /** Its button "Done" was pressed: what it is asked next has the keyboard. */
  finishing: Signal<Id | null>;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function useDeciding(state: Popup): Deciding {
  const asking = useSignal<{ id: Id; what: Question } | null>(null);
  const finishing = useSignal<Id | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lineHearing(event);
    if (!line || hearMoves(event, line)) return;
    const view = allViews(state).find(({ commitment: { id } }) => id === line.dataset.commitment);
    if (!view) return;
    const { id } = view.commitment;
    const ask = (what: Question) => { if (!state.acts.lingering.value.has(id)) asking.value = { id, what }; };
    hear(decideKeys, event, {
      open: () => { state.acts.opened.value = id; }, done: () => toggle(view, state.acts), date: () => ask('date'), snooze: () => ask('snooze'),
      talk: () => { if (state.around.value.toTalkAbout?.value.has(id)) ask('talk'); },
    });
  };
  return { state, asking, finishing, onKeyDown };
}

function allViews({ decide, rest }: Popup): CommitmentView[] {
  return [...decide.value?.overdue ?? [], ...decide.value?.dueToday ?? [], ...rest.value?.before ?? [], ...rest.value?.talks.map(({ view }) => view) ?? []];
}

const popup = () => document.querySelector<HTMLElement>('main') ?? document.body;

/** With the keyboard nowhere, the keys that move go to the first line or to the last. */
export function useWayIn(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isNowhere = event.target === document.body || (event.target as Element).matches('h1');
      if (!event.defaultPrevented && isNowhere) hear(moveKeys, event, { next: () => focusOn(linesOf(popup())[0]), previous: () => focusOn(linesOf(popup()).at(-1)) });
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** Once there are lines: the keyboard goes to the one that was asked for, else to the first. What is not listed is opened as a whole. */
export function useFirstFocus(state: Popup, wanted: Id | null): void {
  const isDrawn = state.decide.value !== undefined && state.screen.team.value !== undefined;
  const isAll = state.rest.value !== undefined;
  const isFound = wanted === null || allViews(state).some(({ commitment: { id } }) => id === wanted);
  const isDecided = isDrawn && (isFound || isAll);
  useEffect(() => {
    if (!isDecided || !isFocusLost()) return;
    const line = wanted === null ? linesOf(popup())[0] : popup().querySelector<HTMLElement>(`[data-commitment="${CSS.escape(wanted)}"]`);
    line?.scrollIntoView({ block: 'nearest' });
    focusOn(line);
    if (wanted !== null && !line) state.acts.opened.value = wanted;
  }, [isDecided, wanted, state]);
}

/** What is decided goes away: the keyboard moves on to the next line that is open, or to the heading after the last one. */
export function goOnFrom(id: Id): void {
  const lines = linesOf(popup());
  const at = lines.findIndex(({ dataset }) => dataset.commitment === id || dataset.line === id);
  const [next] = lines.slice(at + 1).flatMap((line) => line.querySelector<HTMLElement>('[data-decide]') ?? []);
  if (next) next.focus();
  else focusHeading();
}

/** Where no key does harm. */
export const focusHeading = () => document.querySelector<HTMLElement>('h1')?.focus();

/** "Done": the keyboard goes into the question that follows, else on to the next line. */
export async function finish(view: CommitmentView, { state: { acts }, finishing }: Deciding): Promise<void> {
  const { id } = view.commitment;
  finishing.value = id;
  focusHeading();
  await acts.done(view);
  if (!acts.lingering.value.has(id)) focusButton('done', id);
  else if (!acts.lookingBack.value.has(id)) goOnFrom(id);
}

/** Whoever is in the question of a line goes on; whoever is on the line stays there. */
export function leaveQuestion(id: Id): void {
  if (document.activeElement?.closest('form')) goOnFrom(id);
  else focusLine(id);
}

/** How many are still to be decided: what was done a moment ago only stays in its place. */
export const openCount = (views: readonly CommitmentView[], { lingering }: Popup['acts']) => views.filter(({ commitment: { id } }) => !lingering.value.has(id)).length;

/** As attributes of a button that decides about an item. */
export const deciding = (what: string, id: Id) => ({ type: 'button', 'data-decide': `${what} ${id}` } as const);

/** Back on the button by which a question was opened. */
export function focusButton(what: string, id: Id): void {
  document.querySelector<HTMLElement>(`[data-decide="${what} ${id}"]`)?.focus();
}
