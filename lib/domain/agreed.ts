// "Copy what we agreed": what was captured in a meeting on its day, by owner with dates, for the call's chat or a mail.
import type { Commitment } from './commitment';
import { grouped } from './grouped';
import { dayText, localDateOf } from './local-date';
import { oneLine } from './one-line';
import { inOrder, unknownLast } from './order';
import { firstName } from './person';
import type { Person } from './person';
import type { Id, LocalDate } from './record';
import { isForTeam } from './visibility';

export interface Agreed {
  /** The meeting's title as the page gave it; null: unknown. */
  title: string | null;
  /** The meeting's local day: what was captured on it is told. */
  day: LocalDate;
  commitments: readonly Commitment[];
  people: readonly Pick<Person, 'id' | 'name'>[];
}

interface Group {
  name: string;
  lines: string[];
}

/** As plain and as rich text. Only what the team may see (practice A24); texts and names are escaped in `html`. */
export function agreedText({ title, day, commitments, people }: Agreed): { plain: string; html: string } {
  const told = commitments.filter((commitment) => isTold(commitment, day));
  const names = new Map(people.map((person) => [person.id, oneLine(person.name)]));
  const groups = [...grouped(told, (commitment) => commitment.ownerId)]
    .sort(([left], [right]) => byName(left, right, names))
    .map(([ownerId, own]): Group => ({
      name: ownerId === null ? 'No owner yet' : names.get(ownerId) ?? 'Somebody who left',
      lines: own.sort(byDate).map((commitment) => lineOf(commitment, day, names)),
    }));
  const heading = `What we agreed${title?.trim() ? ` in ${oneLine(title)}` : ''} on ${dayText(day, day)}`;
  return groups.length === 0
    ? { plain: `${heading}: nothing yet.`, html: `<p>${escaped(heading)}: nothing yet.</p>` }
    : { plain: plainOf(heading, groups), html: htmlOf(heading, groups) };
}

function isTold(commitment: Commitment, day: LocalDate): boolean {
  return isForTeam(commitment) && commitment.deletedAt === null
    && commitment.status !== 'dropped' && commitment.acceptance !== 'declined'
    && localDateOf(new Date(commitment.capturedAt)) === day;
}

function lineOf({ text, dueOn, dueAssumed, partnerIds, status }: Commitment, day: LocalDate, names: ReadonlyMap<Id, string>): string {
  const partners = partnerIds.flatMap((id) => firstName(names.get(id) ?? '') || []);
  return [
    oneLine(text),
    partners.length > 0 ? ` (with ${partners.join(', ')})` : '',
    status === 'done' ? ' – done' : dueOn === null ? ' – no date' : ` – ${dayText(dueOn, day)}${dueAssumed ? ' (assumed)' : ''}`,
  ].join('');
}

function plainOf(heading: string, groups: readonly Group[]): string {
  return [heading, ...groups.map(({ name, lines }) => [name, ...lines.map((line) => `- ${line}`)].join('\n'))].join('\n\n');
}

function htmlOf(heading: string, groups: readonly Group[]): string {
  const parts = groups.map(({ name, lines }) =>
    `<p dir="auto"><strong>${escaped(name)}</strong></p><ul>${lines.map((line) => `<li dir="auto">${escaped(line)}</li>`).join('')}</ul>`);
  return [`<p dir="auto">${escaped(heading)}</p>`, ...parts].join('');
}

/** By owner's name; whoever left comes after, and what nobody owns last. */
function byName(left: Id | null, right: Id | null, names: ReadonlyMap<Id, string>): number {
  const rank = (id: Id | null) => (id === null ? 2 : names.has(id) ? 0 : 1);
  const name = (id: Id | null) => names.get(id ?? '') ?? '';
  return rank(left) - rank(right) || name(left).localeCompare(name(right));
}

function byDate(left: Commitment, right: Commitment): number {
  return unknownLast(left.dueOn, right.dueOn) || inOrder(left.capturedAt, right.capturedAt);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
