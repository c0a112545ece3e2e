// What holds for every line whatever, also for hostile ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptureContext } from './captured';
import { french } from './languages/french';
import { german } from './languages/german';
import { japanese } from './languages/japanese';
import { portuguese } from './languages/portuguese';
import { spanish } from './languages/spanish';
import { parseCapture } from './parse';
import { suggestions } from './suggest';
import { wednesday } from './team.test-data';

const words = [
  '@dana', '@alex', '@nina', '@"Sam Lee"', '@Sam Lee', '+sam', '+alex', '@me', '!me', '#pricing', '#supply', '#x', 'Dana', 'Dana and Sam to', 'I will', 'to', 'will',
  'and', 'with', 'by fri', 'by', 'on', 'not before', 'friday', 'fri,', '(by fri)', 'tomorrow', 'today', 'in two weeks', '27 Nov', '2026-12-01', '27/11', 'eow', 'eod', 'end of month',
  'next meeting', 'at 5', 'sat', 'may', 'or', 'send', 'the deck', '"', '“', '”', '"by friday"', '[ ]', '-', ',', '.', ':', '🎉', '\u202E', '\u0000', '\uFFFC', '\n', '\t', '<b>', 'é', '刘伟', ')', '(',
];
const foreign = [
  'bis Freitag', 'am Fr', 'nächsten Freitag', 'Dana soll', 'und', 'morgen', 'Ende', 'Monat', '27.11.', 'avant', 'vendredi', 'le 4/12', 'Dana va envoyer', 'd’ici', 'fin', 'de mois',
  'para el', 'viernes', 'mañana', 'Dana debe enviar', 'até', 'sexta', 'que vem', 'Dana vai enviar', '金曜日', 'までに', '11月27日', '田中さん', 'が', 'は', '、', '＠田中', '（', '）', '「', '」', '資料を送る',
];
const languages: CaptureContext['languages'][] = [undefined, [german], [french], [spanish], [portuguese], [japanese]];
const spoken = fc.constantFrom(...languages).map((of): CaptureContext => ({ ...wednesday, languages: of }));
const line = fc.oneof(
  fc.array(fc.constantFrom(...words, ...foreign), { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...foreign, ' '), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words, ' '), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const givenBack = (typed: string, context: CaptureContext) =>
  [...context.plain, ...parseCapture(typed, context).understood.map(({ start, end }) => typed.slice(start, end))];

describe('any line', () => {
  it('is understood in spans that are in order, apart, and within it', () => {
    fc.assert(fc.property(line, spoken, (typed, context) => {
      const { understood, ambiguous, dueOn } = parseCapture(typed, context);
      let end = 0;
      for (const span of understood) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(typed.length);
      for (const span of ambiguous) expect(understood.every((other) => other.end <= span.start || other.start >= span.end)).toBe(true);
      expect(dueOn >= '2026-11-18').toBe(true);
    }), { numRuns: 1000 });
  });

  it('is plain text again when every chip is given back, and stays it', () => {
    fc.assert(fc.property(line, spoken, (typed, context) => {
      const plain = givenBack(typed, context);
      const { text, understood, dueAssumed, ownerId, goalId } = parseCapture(typed, { ...context, plain });
      const box = /^\s*(?:[-*•]\s+)?\[\s?\](?=\s|$)/u.exec(typed)?.[0] ?? '';
      expect(text).toBe(typed.slice(box.length).trim());
      expect({ understood, dueAssumed, ownerId, goalId }).toEqual({ understood: [], dueAssumed: true, ownerId: null, goalId: null });
      expect(givenBack(typed, { ...context, plain })).toEqual(plain);
    }), { numRuns: 600 });
  });

  it('gives the same again when it is read again', () => {
    fc.assert(fc.property(line, spoken, (typed, context) => {
      expect(parseCapture(typed, context)).toEqual(parseCapture(typed, context));
    }));
  });

  it('keeps every word that no chip took, but for joints like "with" that may have led to one', () => {
    const joints = new Set('to with w for from by and on of und sowie an mit für von bei zu et à avec pour de par chez y e a con para por com ao'.split(' '));
    fc.assert(fc.property(line, spoken, (typed, context) => {
      const { text, understood } = parseCapture(typed, context);
      const left = understood.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), typed);
      const words = left.match(/[\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu) ?? [];
      const lost = words.filter((word) => !text.includes(word) && !joints.has(word.toLowerCase()));
      expect(lost).toEqual([]);
    }), { numRuns: 500 });
  });

  it('never throws, up to 5,000 characters', () => {
    const long = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1000, maxLength: 5000 }),
      fc.array(fc.constantFrom(...words, ...foreign, ' '), { minLength: 300, maxLength: 900 }).map((parts) => parts.join(' ').slice(0, 5000)),
      fc.constantFrom(...words).map((word) => `${word} `.repeat(5000).slice(0, 5000)),
    );
    fc.assert(fc.property(long, spoken, fc.boolean(), (typed, context, hasMeeting) => {
      expect(() => parseCapture(typed, { ...context, nextMeetingOn: hasMeeting ? wednesday.nextMeetingOn : null })).not.toThrow();
    }), { numRuns: 100 });
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
