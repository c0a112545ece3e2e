// What every record has in common, so that browsers can later merge them field by field.
import * as z from 'zod/mini';
import { lazily } from './lazily';

// Pages with a strict CSP report zod's compiled validators as violations.
z.config({ jitless: true });

/** A fresh random UUID, made once by the store; never derived from content. */
export const Id = z.uuid();
export type Id = string;

/** A calendar date `YYYY-MM-DD` in the user's own zone; never an instant. */
export const LocalDate = z.iso.date();
export type LocalDate = string;

/** An instant, ISO 8601 in UTC with milliseconds (`Date.prototype.toISOString`). */
export const Instant = z.iso.datetime();
export type Instant = string;

/** Who may see a record: only me, the two of a pair, or the team (practice A24). */
export const Visibility = z.enum(['me', 'pair', 'team']);
export type Visibility = z.infer<typeof Visibility>;

/** The fields each record carries. Records are never deleted, they get `deletedAt`. */
export const recordFields = {
  id: Id,
  createdAt: Instant,
  deletedAt: z.nullable(Instant),
  /** Part of the sample team: purged without a trace when the sample is removed. */
  sample: z.optional(z.boolean()),
};

/** A field that came after version 1: records of before do not have it, and undo leaves it null. */
export const later = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

export interface KeptRecord {
  id: Id;
  createdAt: Instant;
  deletedAt: Instant | null;
  sample?: boolean;
}

/** The part of a record its maker decides; the store adds id and times. */
export type Fresh<T extends KeptRecord> = Omit<T, 'id' | 'createdAt' | 'deletedAt' | 'sample'>;

/** How the rows of one table are read. */
export interface RowSchema<Schema extends z.ZodMiniType> {
  schema(): Schema;
  parse(row: unknown): z.infer<Schema>;
  safeParse(row: unknown): z.core.util.SafeParseResult<z.infer<Schema>>;
}

/** The schema is made when the first row is read: to make them all takes longer than to read what a screen shows. */
export function rows<Schema extends z.ZodMiniType>(make: () => Schema): RowSchema<Schema> {
  const schema = lazily(make);
  return { schema, parse: (row) => schema().parse(row), safeParse: (row) => schema().safeParse(row) };
}

/** The fields a schema names. Unknown fields are kept in the data (an older version never erases a newer one's), but not typed. */
export type Known<Rows extends RowSchema<z.ZodMiniType>> = {
  [Field in keyof ReturnType<Rows['parse']> as string extends Field ? never : Field]: ReturnType<Rows['parse']>[Field];
};
