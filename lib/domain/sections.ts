// Open commitments in the order in which a meeting goes through them.
import { isOverdue } from './commitment';
import type { Commitment } from './commitment';
import { plusDays } from './local-date';
import { inOrder, unknownLast } from './order';
import type { Id, LocalDate } from './record';
import { isForTeam } from './visibility';

export const sectionNames = ['Overdue', 'Before we meet again', 'Later', 'No date', 'No owner', 'Owner left'] as const;
export type SectionName = (typeof sectionNames)[number];

export interface Section<T extends Commitment = Commitment> {
  name: SectionName;
  items: T[];
}

interface Meeting {
  today: LocalDate;
  /** null: unknown, and the next seven days stand for it. */
  nextMeetingOn: LocalDate | null;
  chairId: Id | null;
  /** Whose ids are in the team; an owner who is not among them left. */
  team: ReadonlySet<Id>;
}

/**
 * Every open commitment in exactly one section, by due date and then by when it was captured; empty sections are left out.
 * The chair's own overdue items come first (practice A7). Without an owner, or with one who left,
 * an item is listed as such until fixed (A32).
 */
export function sections<T extends Commitment>(commitments: readonly T[], meeting: Meeting): Section<T>[] {
  const open = commitments.filter((commitment) => commitment.status === 'open').sort(byDueDate);
  return sectionNames
    .map((name) => ({ name, items: open.filter((commitment) => sectionOf(commitment, meeting) === name) }))
    .map((section) => (section.name === 'Overdue' ? { ...section, items: leaderFirst(section.items, meeting.chairId) } : section))
    .filter((section) => section.items.length > 0);
}

function sectionOf(commitment: Commitment, { today, nextMeetingOn, team }: Meeting): SectionName {
  if (commitment.ownerId === null) return 'No owner';
  if (!team.has(commitment.ownerId)) return 'Owner left';
  if (commitment.dueOn === null) return 'No date';
  if (isOverdue(commitment, today)) return 'Overdue';
  const until = nextMeetingOn !== null && nextMeetingOn >= today ? nextMeetingOn : plusDays(today, 7);
  return commitment.dueOn <= until ? 'Before we meet again' : 'Later';
}

function leaderFirst<T extends Commitment>(items: readonly T[], chairId: Id | null): T[] {
  const isChairs = (commitment: T) => commitment.ownerId === chairId;
  return [...items.filter(isChairs), ...items.filter((commitment) => !isChairs(commitment))];
}

/**
 * Whether the day view lists it under "In no meeting": it was captured in none, is not listed there as mine and overdue,
 * and is the team's or mine. Who captured a line for themselves before they said who they are finds it here too.
 */
export function isLoose(commitment: Commitment, { today, meId }: { today: LocalDate; meId: Id | null }): boolean {
  const { ownerId, pairIds, visibility } = commitment;
  if (commitment.status !== 'open' || commitment.seriesId !== null) return false;
  const isMine = meId !== null && ownerId === meId;
  if (isMine) return !isOverdue(commitment, today);
  return isForTeam(commitment) || (visibility === 'me' ? ownerId === null : meId !== null && pairIds.includes(meId));
}

/** Earliest due first, no date last; then in the order of capture. */
export function byDueDate(left: Commitment, right: Commitment): number {
  return unknownLast(left.dueOn, right.dueOn) || inOrder(left.capturedAt, right.capturedAt) || inOrder(left.id, right.id);
}
