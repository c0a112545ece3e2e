// Any rows at all of all tables, drawn from the schemas themselves, so that a new table or field is among them at once.
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { TableName } from './change';
import { tables } from './change';
import { idOf } from './commitment.test-data';
import type { KeptRecord } from './record';
import { schemas } from './schemas';

/** What of zod's own definitions is read here. */
interface Definition {
  type: string;
  format?: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  options?: readonly Schema[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
}

interface Schema {
  _zod: { def: Definition; parent?: unknown };
}

/** Few ids, so that rows are about each other. */
export const anyId = fc.integer({ min: 1, max: 9 }).map(idOf);

const days = fc.constantFrom('2026-11-02', '2026-11-09', '2026-11-18', '2026-12-24');

const texts: Record<string, Arbitrary<unknown>> = { uuid: anyId, date: days, datetime: days.map((day) => `${day}T09:00:00.000Z`) };

const drawnFrom: Record<string, (definition: Definition) => Arbitrary<unknown>> = {
  object: ({ shape = {} }) => fc.record(Object.fromEntries(Object.entries(shape).map(([field, schema]) => [field, anyOf(schema)]))),
  array: ({ element }) => fc.array(anyOf(element), { maxLength: 3 }),
  nullable: ({ innerType }) => fc.option(anyOf(innerType)),
  optional: ({ innerType }) => fc.option(anyOf(innerType), { nil: undefined }),
  union: ({ options = [] }) => fc.oneof(...options.map(anyOf)),
  enum: ({ entries = {} }) => fc.constantFrom(...Object.values(entries)),
  literal: ({ values = [] }) => fc.constantFrom(...values),
  boolean: () => fc.boolean(),
  number: () => fc.integer({ min: 1, max: 3 }),
  string: ({ format }) => texts[format ?? ''] ?? fc.constantFrom('Pricing', 'Freight', '2026-W47', 'dana@meridian.example'),
};

function anyOf(schema: Schema | undefined): Arbitrary<unknown> {
  const definition = schema?._zod.def;
  const drawn = definition && drawnFrom[definition.type];
  if (!drawn) throw new Error(`Nothing is drawn yet for ${definition?.type}.`);
  return drawn(definition);
}

export type Drawn = { [Name in TableName]: KeptRecord[] };

/** Up to three rows of each table, each readable by its schema. Ids repeat between tables, never within one. */
export const anyRows: Arbitrary<Drawn> = fc.record(Object.fromEntries(tables.map((table) => {
  const row = anyOf(schemas[table] as unknown as Schema).filter((drawn) => schemas[table].safeParse(drawn).success) as Arbitrary<KeptRecord>;
  return [table, fc.uniqueArray(row, { maxLength: 3, selector: ({ id }) => id })];
})) as { [Name in TableName]: Arbitrary<KeptRecord[]> });
