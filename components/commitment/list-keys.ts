// Which line of a list hears a key, and how the keyboard goes from line to line.
import { hear, isTyping } from '../keys/hear';
import { moveKeys } from '../keys/key-table';

/** Keys pressed here belong to a field, a menu or an open editor. */
export function isElsewhere(event: KeyboardEvent): boolean {
  return isTyping(event) || (event.target as HTMLElement).closest('[role=menu], [role=group], [data-editor], form') !== null;
}

/** Commitments, topics, and in the popup what else is to be decided. */
export const lines = '[data-commitment], [data-line]';

/** The line that has the focus, and hears this key. */
export function lineHearing(event: KeyboardEvent): HTMLElement | null {
  const target = event.target as HTMLElement;
  if (isElsewhere(event)) return null;
  // Enter on a button presses it.
  if (event.key === 'Enter' && target.matches('button')) return null;
  return target.closest<HTMLElement>(lines);
}

/** Moves from one line to the next or the one before, where the key says so. */
export function hearMoves(event: KeyboardEvent, from: HTMLElement): boolean {
  const list = event.currentTarget as HTMLElement;
  return hear(moveKeys, event, { next: () => focusOn(neighbour(list, from, 1)), previous: () => focusOn(neighbour(list, from, -1)) });
}

export function linesOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(lines)];
}

export function neighbour(list: HTMLElement, from: HTMLElement, step: number): HTMLElement | undefined {
  const lines = linesOf(list);
  return lines[lines.indexOf(from) + step];
}

/** On its box, or where it has none on its first button. False: there is neither. */
export function focusOn(element: HTMLElement | null | undefined): boolean {
  const target = element?.querySelector<HTMLElement>('input[type=checkbox], button');
  target?.focus();
  return Boolean(target);
}
