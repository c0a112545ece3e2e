// Lobby, waiting room, call or left: by marks and icons, never by words. One address serves them all.
import type { Root } from '../found';
import type { CallPhase } from '../page';
import { ICON, ICONS, MARKS } from './selectors';

export type Mark = keyof typeof MARKS;
type Seen = Record<Mark, boolean>;

function iconWords(root: Root): Set<string> {
  const words = new Set<string>();
  for (const icon of root.querySelectorAll(ICON)) words.add(icon.textContent.trim());
  return words;
}

/** Which marks are there; each by its own strategies, and by its icon where it has one. */
export function marksIn(root: Root): Seen {
  let words: Set<string> | null = null;
  const has = (mark: Mark): boolean => {
    if (MARKS[mark].some((css) => root.querySelector(css) !== null)) return true;
    const icons: readonly string[] = mark in ICONS ? ICONS[mark as keyof typeof ICONS] : [];
    if (icons.length === 0) return false;
    words ??= iconWords(root);
    return icons.some((icon) => words?.has(icon));
  };
  const leave = has('leave');
  const people = has('people');
  const slots = has('slots');
  // In a running call that is enough; the rest would look through the page for nothing.
  const sure = leave && people && slots;
  return { leave, people, slots, captions: sure || has('captions'), muted: sure || has('muted'), join: !sure && has('join') };
}

/**
 * @param wasInCall whether this tab showed the call before: the left screen looks like others, so without it "left" is never said
 * @returns null when the marks fit nothing known
 */
export function phaseOf({ leave, people, slots, captions, muted, join }: Seen, wasInCall: boolean): CallPhase | null {
  const call = people || slots || captions;
  // Two marks of a call do without the third, should the leave button change.
  if (call && (leave || Number(people) + Number(slots) + Number(captions) > 1)) return 'inCall';
  if (leave) return muted ? 'waiting' : null;
  if (call) return null;
  if (join || muted) return 'lobby';
  return wasInCall ? 'left' : null;
}
