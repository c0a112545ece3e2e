// Who is signed in. Three sources; the account button's words are localised, the address in them is not.
import { address } from './text';

const IN_TEXT = /[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:]+/;

// 2026, read in other extensions. Only the header's button: a description may hold labels with anybody's address.
const ACCOUNT = ['header', '[role="banner"]', '#gb'].map((header) => `${header} a[aria-label*="@"]`).join();
const ACCOUNT_LINK = 'a[aria-label*="@"][href^="https://accounts.google.com/"]';
// 2026-06, seen in Meet; assumed in Calendar. The object itself is out of a content script's reach, its source is not.
const START_DATA = 'script[data-id="_gd"]';
const ADDRESS_KEY = /"oPEP7c":"([^"\\]+)"/;

/** The signed-in address in lower case; null when the page does not show it. Not for a poll: looks through the page. */
export function ownAddress(document: Document): string | null {
  const data = ADDRESS_KEY.exec(document.querySelector(START_DATA)?.textContent ?? '')?.[1] ?? null;
  const label = document.querySelector(`${ACCOUNT}, ${ACCOUNT_LINK}`)?.getAttribute('aria-label') ?? '';
  return address(data) ?? address(IN_TEXT.exec(label)?.[0] ?? null);
}
