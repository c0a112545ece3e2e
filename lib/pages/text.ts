// Text taken from a page is plain, single-spaced and bounded, so that no page can flood the frame.

/** Characters kept of a title or a date text. */
export const MAX_TITLE = 300;
/** Characters kept of a person's name. */
export const MAX_NAME = 120;
/** Longest e-mail address there can be (RFC 5321). */
export const MAX_EMAIL = 254;
/** People kept of a guest list or a call. */
export const MAX_PEOPLE = 500;

const SPACES = /\s+/g;

/** Collapses white space (narrow and no-break ones too) and cuts after `max` characters, never through an emoji. Null when empty. */
export function plain(text: string | null, max: number): string | null {
  if (text === null) return null;
  // A page may hold megabytes in one attribute: cut roughly first, exactly after collapsing.
  const line = text.slice(0, max * 8).replace(SPACES, ' ').trim();
  if (line === '') return null;
  if (line.length <= max) return line;
  const last = line.charCodeAt(max - 1);
  return line.slice(0, last >= 0xd800 && last < 0xdc00 ? max - 1 : max).trimEnd();
}

const ADDRESS = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+$/;

/** The address in lower case, or null when it is none. */
export function address(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed.length <= MAX_EMAIL && ADDRESS.test(trimmed) ? trimmed.toLowerCase() : null;
}

const SKIPPED = 'i, svg, button, style, script, [aria-hidden="true"], [role="tooltip"], [role="img"]';
const TEXT_NODES = 4;

/** The first text below `element` that is shown as text: no icon's ligature, tooltip, button or hidden twin. */
export function firstText(element: Element): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, TEXT_NODES);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue;
    if (text === null || text.trim() === '') continue;
    const skipped = node.parentElement?.closest(SKIPPED) ?? null;
    if (skipped === null || !element.contains(skipped)) return text;
  }
  return null;
}
