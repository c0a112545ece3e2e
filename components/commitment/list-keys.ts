// Which line of a list of commitments hears a key, and how the keyboard goes from line to line. Lines carry `data-commitment`.
import { hear, isTyping } from '../keys/hear';
import { moveKeys } from '../keys/key-table';

/** Keys pressed here belong to a field, a menu or an open editor. */
export function isElsewhere(event: KeyboardEvent): boolean {
  return isTyping(event) || (event.target as HTMLElement).closest('[role=menu], [role=group], [data-editor], form') !== null;
}

/** The line that has the focus, and hears this key. */
export function lineHearing(event: KeyboardEvent): HTMLElement | null {
  const target = event.target as HTMLElement;
  if (isElsewhere(event)) return null;
  // Enter on a button presses it.
  if (event.key === 'Enter' && target.matches('button')) return null;
  return target.closest<HTMLElement>('[data-commitment]');
}

/** Moves from `line` to the next or the one before, where the key says so. */
export function hearMoves(event: KeyboardEvent, line: HTMLElement): boolean {
  const list = event.currentTarget as HTMLElement;
  return hear(moveKeys, event, { next: () => focusOn(neighbour(list, line, 1)), previous: () => focusOn(neighbour(list, line, -1)) });
}

export function linesOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-commitment]')];
}

export function neighbour(list: HTMLElement, line: HTMLElement, step: number): HTMLElement | undefined {
  const lines = linesOf(list);
  return lines[lines.indexOf(line) + step];
}

export function focusOn(line: HTMLElement | null | undefined): void {
  line?.querySelector<HTMLElement>('input[type=checkbox]')?.focus();
}
