// What is being typed: kept at every pause, so that closing anything loses at most the last 200 ms.
import * as z from 'zod/mini';
import { daysBetween, localDateOf } from './local-date';
import { Id, Instant, later, recordFields, rows } from './record';
import type { Known, LocalDate } from './record';

export const Draft = rows(() => z.looseObject({
  ...recordFields,
  /** The meeting it was begun in; null: in none. */
  seriesId: z.nullable(Id),
  text: z.string(),
  /** Words of the line that the user gave back to be plain text, as typed. */
  plain: z.array(z.string()),
  updatedAt: Instant,
  /** What it becomes: a commitment unless said otherwise, the outcome of one, a message to somebody, or a topic. */
  kind: later(z.enum(['outcome', 'message', 'topic'])),
  /** What it is about: the commitment, the person reminded, or the series in which the topic is raised. */
  aboutId: later(Id),
}));
export type Draft = Known<typeof Draft>;

/** Which draft a text is: there is one of each kind about each record; null: about none of them. */
export type About = { kind: NonNullable<Draft['kind']>; aboutId: Id | null };

/** A line to be captured, rather than the text about something. */
export function isLine({ kind }: Pick<Draft, 'kind'>): boolean {
  return (kind ?? null) === null;
}

/** Days for which a line waits to be gone on with. */
const keptFor = 14;

/** Days until the draft expires, counted from the day of its last word; 0 or less: it has. It is then told, and no longer taken up. */
export function daysLeft({ updatedAt }: Pick<Draft, 'updatedAt'>, today: LocalDate): number {
  return keptFor - daysBetween(localDateOf(new Date(updatedAt)), today);
}
