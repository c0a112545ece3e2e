// Finds the event popup that is open, among hidden leftovers of earlier ones. Cheap: ids only, no layout.
import type { Sight } from '../sight';
import { CHIPS_DIALOG, DIALOG, POPUP_IDS, QUICK_CREATE } from './selectors';

/** Every popup in the page, shown or not: by the first id that is there. */
function popups(document: Document): Element[] {
  for (const id of POPUP_IDS) {
    if (document.getElementById(id) === null) continue;
    // getElementById knows the first only, and that may be a leftover.
    const roots = [...document.querySelectorAll(`#${id}`)].map((found) => found.closest(DIALOG) ?? found);
    return [...new Set(roots)];
  }
  return [];
}

/** Dialogs of the kind a chip opens, for a build without those ids. Looks through the page: not for a poll. */
export function chipDialogs(document: Document): Element[] {
  return [...document.querySelectorAll(CHIPS_DIALOG)].filter((dialog) => dialog.querySelector(QUICK_CREATE) === null);
}

export interface Found {
  /** The one popup on the screen; null: none. */
  popup: Element | null;
  /** Not known yet, or several are shown. */
  unsure: 'wait' | 'several' | null;
}

/** @param more dialogs found otherwise, asked when no id is there */
export function findPopup(document: Document, sight: Sight, more: readonly Element[] = []): Found {
  const byId = popups(document);
  const all = byId.length > 0 ? byId : more.filter((dialog) => dialog.isConnected);
  const shown = all.filter((popup) => sight.sees(popup) === true);
  if (shown.length > 1) return { popup: null, unsure: 'several' };
  if (shown[0] !== undefined) return { popup: shown[0], unsure: null };
  return { popup: null, unsure: all.some((popup) => sight.sees(popup) === null) ? 'wait' : null };
}
