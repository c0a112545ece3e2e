// The hints, measured on labelled lines: a hint that is wrong more often than now and then is worse than none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halves } from '@/test/fixtures/hints/labelled';
import type { LabelledLine } from '@/test/fixtures/hints/labelled';
import { hintFor, hintRules } from './hints';
import type { LineFacts } from './hints';

const none: ReadonlySet<string> = new Set();
const facts = (set: Partial<LineFacts> = {}): LineFacts => ({ words: 'send the deck', hasOwner: true, dueOn: null, today: '2026-11-18', alsoDue: 0, ...set });

/** Of the lines a rule alone hints at, how many want that hint; and of those that want it, how many get it. */
function measured(lines: readonly LabelledLine[]) {
  return hintRules.map(({ id, applies }) => {
    const given = lines.filter((line) => applies(line.facts));
    const right = given.filter((line) => line.welcome.includes(id)).length;
    const wanted = lines.filter((line) => line.welcome.includes(id)).length;
    return { id, right, given: given.length, wanted, precision: right / given.length, recall: right / wanted };
  });
}

describe('each hint', () => {
  it.each(Object.entries(halves))('%s half: precision and recall of every rule', (half, lines) => {
    const rows = measured(lines);
    for (const { id, right, given, wanted, precision, recall } of rows) {
      process.stdout.write(`hints ${half.padEnd(7)} ${id.padEnd(9)} precision ${precision.toFixed(2)} (${right}/${given})  recall ${recall.toFixed(2)} (${right}/${wanted})\n`);
    }
    expect(lines.length).toBeGreaterThanOrEqual(190);
    expect(rows.filter(({ recall }) => !(recall >= 0.75))).toEqual([]);
  });

  it('is right at least 85 times in 100 on lines it was not written with', () => {
    expect(measured(halves.heldOut).filter(({ precision }) => !(precision >= 0.85))).toEqual([]);
  });

  it('fits into one line beside its button', () => {
    expect(hintRules.filter(({ says }) => says.length > 36)).toEqual([]);
  });
});

describe('the one hint given', () => {
  it('is the most useful of those that apply', () => {
    const line = facts({ words: 'someone needs to look into churn', hasOwner: false, dueOn: '2026-11-21' });
    expect(hintFor(line, none)?.id).toBe('noName');
    expect(hintFor(line, new Set(['noName']))?.id).toBe('noEnd');
    expect(hintFor({ ...line, dueOn: '2026-11-17' }, none)?.id).toBe('pastDate');
    expect(hintFor(line, new Set(['noName', 'noEnd']))?.id).toBe('dayOff');
  });

  it('is never one that was muted, whatever was typed', () => {
    const ids = hintRules.map(({ id }) => id);
    const anyLine = fc.record({
      words: fc.oneof(fc.string(), fc.constantFrom(...halves.working.map((line) => line.facts.words))), hasOwner: fc.boolean(),
      dueOn: fc.constantFrom(null, '2026-11-01', '2026-11-18', '2026-11-21', '2026-11-23'), alsoDue: fc.nat(5),
    });
    fc.assert(fc.property(anyLine, fc.subarray(ids), (line, muted) => {
      const given = hintFor(facts(line), new Set(muted));
      return given === null || !muted.includes(given.id);
    }));
  });

  it('is none for an empty line, and none for a good one', () => {
    expect(hintFor(facts({ words: ' ', dueOn: '2026-11-01' }), none)).toBeNull();
    expect(hintFor(facts({ dueOn: '2026-11-20' }), none)).toBeNull();
  });
});

describe('the hints on dates', () => {
  const hintOn = (set: Partial<LineFacts>) => hintFor(facts(set), none)?.id ?? null;
  const cases: [string, Partial<LineFacts>, string | null][] = [
    ['speak up on yesterday', { dueOn: '2026-11-17' }, 'pastDate'],
    ['leave today alone, also on a Saturday', { dueOn: '2026-11-21', today: '2026-11-21' }, null],
    ['know no language', { words: 'Angebot schicken', dueOn: '2026-11-22' }, 'dayOff'],
    ['go by the working days, when they are known', { dueOn: '2026-11-21', workingDays: [2, 3, 4, 5, 6] }, null],
    ['and by those that are off in the week', { dueOn: '2026-11-23', workingDays: [2, 3, 4, 5, 6] }, 'dayOff'],
    ['take the last of a month for the month', { dueOn: '2027-01-31' }, null],
    ['find a fourth thing too many', { dueOn: '2026-11-23', alsoDue: 3 }, 'fullDay'],
    ['find room for a third', { dueOn: '2026-11-23', alsoDue: 2 }, null],
    ['count nobody’s things', { dueOn: '2026-11-23', alsoDue: 3, hasOwner: false }, null],
  ];
  it.each(cases)('%s', (_, set, id) => expect(hintOn(set)).toBe(id));
});
