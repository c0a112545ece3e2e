// Finds the event popup that is open, among hidden leftovers of earlier ones. Cheap: ids only, no layout.
import type { Sight } from '../sight';
import { CHIPS_DIALOG, DIALOG, POPUP_IDS, QUICK_CREATE } from './selectors';

/** Every popup in the page, shown or not: by the first id that is there. There may be leftovers, so the first one does not do. */
function popups(document: Document): Element[] {
  for (const id of POPUP_IDS) {
    const found = [...document.querySelectorAll(id)];
    if (found.length > 0) return found.map((part) => part.closest(DIALOG) ?? part);
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
  let popup: Element | null = null;
  let unsure: Found['unsure'] = null;
  for (const each of all) {
    const seen = sight.sees(each);
    if (seen && popup !== null && popup !== each) return { popup: null, unsure: 'several' };
    if (seen) popup = each;
    if (seen === null) unsure = 'wait';
  }
  return { popup, unsure: popup === null ? unsure : null };
}
