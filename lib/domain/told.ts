// What was done to a commitment, in words, as its history tells it: one sentence for each act.
import type { HistoryEntry } from './change';
import type { Counter } from './commitment';
import { dayInSentence } from './local-date';
import type { Id, LocalDate } from './record';

/** The names that history holds ids of; null: nobody or nothing is known by it. */
export interface Names {
  person(id: Id): string | null;
  goal(id: Id): string | null;
  today: LocalDate;
}

type Field = Pick<HistoryEntry, 'from' | 'to' | 'field'>;
type Words = (entry: Field, names: Names, fields: ReadonlyMap<string, Field>) => string | null;

/** The fields worth a word, in the order in which an act tells them. */
const told: Record<string, Words> = {
  '*': ({ to }, names) => beginning(to as Beginning, names),
  status: ({ to }) => ({ done: 'Done', dropped: 'Dropped', open: 'Opened again' })[said(to)] ?? null,
  ownerId: ({ from, to }, { person }) => handed(nameOf(from, person), nameOf(to, person)),
  dueOn: ({ from, to }, { today }) => moved(from as LocalDate | null, to as LocalDate | null, today),
  text: ({ from }) => `New words, before: “${said(from)}”`,
  acceptance: ({ to }, names, fields) => fields.has('ownerId') ? null : answered(said(to), names, fields),
  goalId: ({ to }, { goal }) => to === null ? 'No goal any more' : `For the goal ${nameOf(to, goal) ?? 'that was removed'}`,
  keyResultId: ({ to }, names, fields) => fields.has('goalId') ? null : to === null ? 'Moves no key result any more' : 'Moves a key result of its goal',
  partnerIds: ({ to }, { person }) => withPartners((to as Id[] | null) ?? [], person),
  blockedBy: ({ to }, _, fields) => to === null ? (fields.has('status') ? null : 'Not blocked any more') : `Blocked by ${said(to)}`,
  ifKept: ({ to }) => to === null ? null : `If kept: ${said(to)}`,
  ifMissed: ({ to }) => to === null ? null : `If missed: ${said(to)}`,
  outcome: ({ to }) => to === null ? null : `What changed: ${outcomeText(to as Parameters<typeof outcomeText>[0])}`,
  wentWell: ({ to }) => to === null ? null : `Went well: ${said(to)}`,
  confirmedOn: ({ to }) => to === null ? null : 'Confirmed',
  deletedAt: ({ to }) => to === null ? null : 'Deleted',
};

/** "Moved from 20 Nov to 27 Nov. Priority changed." null: the act changed nothing that is worth a word. */
export function actInWords(entries: readonly HistoryEntry[], names: Names): string | null {
  const fields = new Map(entries.map((entry) => [entry.field, entry]));
  const words = Object.entries(told).flatMap(([field, say]) => {
    const entry = fields.get(field);
    return (entry && say(entry, names, fields)) ?? [];
  });
  if (words.length === 0) return null;
  const reason = entries.find((entry) => entry.reason)?.reason;
  return `${words.join('. ')}.${reason ? ` ${capital(reason)}.` : ''}`;
}

/** One line of effect, or a measure that went from one value to another. */
export function outcomeText(outcome: { effect: string } | { metric: string; from: number; to: number }): string {
  return 'effect' in outcome ? outcome.effect : `${outcome.metric} from ${outcome.from} to ${outcome.to}`;
}

interface Beginning {
  text: string;
  ownerId: Id | null;
  dueOn: LocalDate | null;
}

function beginning({ text, ownerId, dueOn }: Beginning, { person, today }: Names): string {
  const owner = ownerId === null ? null : person(ownerId);
  const due = dueOn === null ? '' : `, due ${dayInSentence(dueOn, today)}`;
  return `Written down: “${text}”${owner === null ? '' : ` for ${owner}`}${due}`;
}

function handed(from: string | null, to: string | null): string {
  if (to === null) return `Without an owner${from === null ? '' : `, before ${from}`}`;
  return from === null ? `${to} owns it` : `Handed over from ${from} to ${to}`;
}

function moved(from: LocalDate | null, to: LocalDate | null, today: LocalDate): string {
  if (to === null) return 'Parked: no date for now';
  if (from === null) return `Due ${dayInSentence(to, today)}`;
  const [before, after] = [dayInSentence(from, today), dayInSentence(to, today)];
  return to < from ? `Pulled in from ${before} to ${after}` : `Moved from ${before} to ${after}`;
}

function answered(to: string, { today }: Names, fields: ReadonlyMap<string, Field>): string | null {
  if (to === 'accepted') return ({ heard: 'They said yes, and it was heard', inApp: 'Agreed in Kept', imported: 'Agreed before it came here' })[said(fields.get('acceptedVia')?.to)] ?? 'Agreed';
  if (to === 'declined') return 'They said no';
  if (to === 'proposed') return fields.has('text') ? 'To be agreed to again' : null;
  const { text, dueOn } = (fields.get('counter')?.to ?? {}) as Partial<Counter>;
  const offer = [text && `“${text}”`, dueOn && `by ${dayInSentence(dueOn, today)}`].filter(Boolean).join(' ');
  return `They offered other terms: ${offer}`;
}

function withPartners(ids: readonly Id[], person: Names['person']): string {
  const names = ids.flatMap((id) => person(id) ?? []);
  return names.length === 0 ? 'No partners any more' : `With ${names.join(', ')}`;
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function nameOf(id: unknown, name: (id: Id) => string | null): string | null {
  return typeof id === 'string' ? name(id) : null;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
