// Keys in a list of commitments: arrows or j and k move, letters act on the line that has the focus.
import type { Id } from '@/lib/domain/record';

/** Hands list keys on to `act`, which says whether it knew the key. Keys for fields, menus and open editors are left alone. */
export function hearListKey(event: KeyboardEvent, act: (key: string, id: Id) => boolean): void {
  const target = event.target as HTMLElement;
  const line = target.closest<HTMLElement>('[data-commitment]');
  const typing = target.matches('input:not([type=checkbox]), select, textarea');
  if (!line || typing || target.closest('[role=menu], [role=group], [data-editor], form') || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (step) moveFocus(event.currentTarget as HTMLElement, line, step);
  else if (!act(event.key, line.dataset.commitment ?? '')) return;
  event.preventDefault();
}

function moveFocus(list: HTMLElement, from: HTMLElement, step: number): void {
  const lines = [...list.querySelectorAll<HTMLElement>('[data-commitment]')];
  lines[lines.indexOf(from) + step]?.querySelector<HTMLElement>('input[type=checkbox]')?.focus();
}
