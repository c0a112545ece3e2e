// Keeps the keyboard in a list whose lines move and go: on the same line, else on its neighbour, else on the list.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isFocusLost } from '../ui/focused';
import { focusOn, lines, linesOf } from './list-keys';

interface Place {
  element: HTMLElement;
  id: string | undefined;
  /** The ids of all lines, as they were. */
  ids: readonly (string | undefined)[];
}

/** Lines carry `data-commitment`, or `data-line`. Only a focus that was in the list, and is nowhere after it was drawn anew, is put back. */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const before = placeOfFocus(list.current);
  useLayoutEffect(() => {
    if (before && isFocusLost()) restore(list.current, before);
  });
  return list;
}

/** Puts the keyboard on the line of a commitment or topic, where it is shown. */
export function focusLine(id: string): void {
  focusOn(document.querySelector<HTMLElement>(`[data-commitment="${id}"], [data-line="${id}"]`));
}

/** Read while the list is still as it was. In a frame that is not in use there is no focus to keep, and none to steal. */
function placeOfFocus(list: HTMLElement | null): Place | null {
  const element = document.activeElement;
  if (!list || !(element instanceof HTMLElement) || !list.contains(element) || !document.hasFocus()) return null;
  return {
    element, id: idOf(element.closest<HTMLElement>(lines)),
    ids: linesOf(list).map(idOf),
  };
}

function restore(list: HTMLElement | null, { element, id, ids }: Place): void {
  if (!list) return;
  const at = ids.indexOf(id);
  const left = new Map(linesOf(list).map((line) => [idOf(line), line]));
  const nearest = [id, ...ids.slice(at + 1), ...ids.slice(0, at).reverse()].find((candidate) => left.has(candidate));
  if (element.isConnected) element.focus();
  else if (!focusOn(left.get(nearest))) list.focus();
}

const idOf = (line: HTMLElement | null) => line?.dataset.commitment ?? line?.dataset.line;
