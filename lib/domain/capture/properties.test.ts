// What holds for every line whatever, also for hostile ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptureContext } from './captured';
import { parseCapture } from './parse';
import { suggestions } from './suggest';
import { people, wednesday } from './team.test-data';

const words = [
  '@dana', '@alex', '@nina', '@"Sam Lee"', '@Sam Lee', '+sam', '+alex', '@me', '!me', '#pricing', '#supply', '#x', 'Dana', 'Dana and Sam to', 'I will', 'to', 'will',
  'and', 'with', 'by fri', 'by', 'on', 'not before', 'friday', 'fri,', '(by fri)', 'tomorrow', 'today', 'in two weeks', '27 Nov', '2026-12-01', '27/11', 'eow', 'eod', 'end of month',
  'next meeting', 'at 5', 'sat', 'may', 'or', 'send', 'the deck', '"', '“', '”', '"by friday"', '[ ]', '-', ',', '.', ':', '🎉', '\u202E', '\u0000', '\uFFFC', '\n', '\t', '<b>', 'é', '刘伟', ')', '(',
];
const line = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words, ' '), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const givenBack = (typed: string, context: CaptureContext) =>
  [...context.plain, ...parseCapture(typed, context).understood.map(({ start, end }) => typed.slice(start, end))];

describe('any line', () => {
  it('is understood in spans that are in order, apart, and within it', () => {
    fc.assert(fc.property(line, (typed) => {
      const { understood, ambiguous, dueOn } = parseCapture(typed, wednesday);
      let end = 0;
      for (const span of understood) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(typed.length);
      for (const span of ambiguous) expect(understood.every((other) => other.end <= span.start || other.start >= span.end)).toBe(true);
      expect(dueOn >= '2026-11-18').toBe(true);
    }), { numRuns: 2000 });
  });

  it('is plain text again when every chip is given back', () => {
    fc.assert(fc.property(line, (typed) => {
      const { text, understood, dueAssumed, ownerId, goalId } = parseCapture(typed, { ...wednesday, plain: givenBack(typed, wednesday) });
      const box = /^\s*(?:[-*•]\s+)?\[\s?\](?=\s|$)/u.exec(typed)?.[0] ?? '';
      expect(text).toBe(typed.slice(box.length).trim());
      expect({ understood, dueAssumed, ownerId, goalId }).toEqual({ understood: [], dueAssumed: true, ownerId: null, goalId: null });
    }), { numRuns: 2000 });
  });

  it('gives the same again when it is read again', () => {
    fc.assert(fc.property(line, (typed) => {
      expect(parseCapture(typed, wednesday)).toEqual(parseCapture(typed, wednesday));
    }));
  });

  it('never throws, up to 5,000 characters', () => {
    const long = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1000, maxLength: 5000 }),
      fc.array(fc.constantFrom(...words, ' '), { minLength: 300, maxLength: 900 }).map((parts) => parts.join(' ').slice(0, 5000)),
      fc.constantFrom(...words).map((word) => `${word} `.repeat(5000).slice(0, 5000)),
    );
    fc.assert(fc.property(long, fc.boolean(), (typed, hasMeeting) => {
      const context = { ...wednesday, nextMeetingOn: hasMeeting ? wednesday.nextMeetingOn : null };
      expect(() => parseCapture(typed, context)).not.toThrow();
    }), { numRuns: 60 });
  });

  it('is completed only by words that mean what was offered', () => {
    fc.assert(fc.property(line, fc.nat(60), (typed, at) => {
      const caret = Math.min(at, typed.length);
      for (const offer of suggestions(typed, caret, wednesday)) {
        expect(offer.replace.start).toBeLessThanOrEqual(caret);
        expect(offer.replace.end).toBeGreaterThanOrEqual(caret);
        const alone = parseCapture(offer.with, wednesday);
        expect(offer.kind === 'goal' ? alone.goalId : alone.ownerId ?? alone.partnerIds[0]).toBe(offer.id);
      }
    }), { numRuns: 1000 });
  });
});

it('understands a name given by more than fifty marks in one line', () => {
  const { ownerId, partnerIds } = parseCapture(`${'@dana @sam '.repeat(50)}decide`, wednesday);
  expect([ownerId, partnerIds]).toEqual([people.dana.id, [people.sam.id]]);
});
