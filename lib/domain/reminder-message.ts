// The words of a message about what somebody promised: kind, factual, with its dates. A human reads, changes and sends it.
import type { Commitment } from './commitment';
import { isPromised } from './commitment';
import { dayInFull, daysBetween, localDateOf } from './local-date';
import { firstName } from './person';
import type { Id, LocalDate } from './record';
import { mayBeTold } from './visibility';

export interface Letter {
  subject: string;
  body: string;
}

interface Writing {
  to: { id: Id; name: string };
  /** null: who I am is not known, and nobody signs. */
  me: { id: Id; name: string } | null;
  today: LocalDate;
}

/** More than that is a talk, not a message. */
const mostItems = 8;

/** Characters of a commitment's words that a message quotes. */
const longest = 160;

/** About those of `items` that may be told to `to`; null when there is none. */
export function reminderLetter(items: readonly Commitment[], { to, me, today }: Writing): Letter | null {
  const told = items.filter((item) => item.ownerId === to.id && mayBeTold(item, me?.id ?? null, to.id));
  const [first] = told;
  if (!first) return null;
  const only = told.length === 1;
  const hello = firstName(to.name) === '' ? 'Hi,' : `Hi ${isolated(firstName(to.name))},`;
  const signed = me && firstName(me.name) !== '' ? [isolated(firstName(me.name))] : [];
  return {
    subject: only ? plainWords(first.text) : `${told.length} things that are open`,
    body: [hello, ...(only ? [aboutOne(first, today)] : aboutSeveral(told, today)), ...signed].join('\n\n'),
  };
}

function aboutOne(item: Commitment, today: LocalDate): string {
  const took = `${isPromised(item) ? 'you took' : 'you were asked for'} ${quoted(item.text)}`;
  // Whoever it was handed to took it on a day that the record does not tell.
  const taken = item.formerDueOns?.length ? took : `on ${dayInFull(localDateOf(new Date(item.capturedAt)), today)} ${took}`;
  if (item.dueOn === null) return `${taken}; it has no date yet. By when can it be done?`;
  return `${taken}; it ${dueWords(item.dueOn, today)}. ${question(1, item.dueOn < today)}`;
}

function aboutSeveral(items: readonly Commitment[], today: LocalDate): string[] {
  const lines = items.slice(0, mostItems).map(({ text, dueOn }) => `- ${quoted(text)}: ${dueOn === null ? 'no date yet' : dueWords(dueOn, today)}`);
  const more = items.length > mostItems ? [`- and ${items.length - mostItems} more`] : [];
  const isLate = items.every(({ dueOn }) => dueOn !== null && dueOn < today);
  return [`these ${items.length} are open with you${isLate ? ', and their day has passed' : ''}:`, [...lines, ...more].join('\n'), question(items.length, isLate)];
}

function question(count: number, isLate: boolean): string {
  if (!isLate) return count === 1 ? 'Is it on track?' : 'Are they on track?';
  return count === 1 ? 'Is it on track, or shall we find a new date?' : 'Are they on track, or shall we find new dates?';
}

function dueWords(dueOn: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, dueOn);
  const near = new Map([[-1, 'was due yesterday'], [0, 'is due today'], [1, 'is due tomorrow']]);
  return near.get(days) ?? `${days < 0 ? 'was' : 'is'} due on ${dayInFull(dueOn, today)}`;
}

/** In one line, not longer than a message bears. */
function plainWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join('').trimEnd()}…`;
}

/** In quotation marks; those within become single ones. */
function quoted(text: string): string {
  return `“${isolated(plainWords(text).replace(/[“”"]/gu, "'"))}”`;
}

/** Words written from right to left keep to themselves, so that they do not turn the sentence around them. */
function isolated(words: string): string {
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(words) ? `\u2068${words}\u2069` : words;
}

/** What a mail program is asked with has an end, in characters. */
const longestLink = 2_000;

/** `mailto:` with everything filled in; null when it would be longer than mail programs take. */
export function mailLink(email: string | null, { subject, body }: Letter): string | null {
  const address = email === null ? '' : encoded(email).replace('%40', '@');
  const link = `mailto:${address}?subject=${encoded(subject)}&body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`;
  return link.length <= longestLink ? link : null;
}

/** Half a character, as a cut in the wrong place leaves it, cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
