// Notes pasted from elsewhere, as the lines their writer meant.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePasted, pastedLines } from './pasted';
import { people, wednesday } from './team.test-data';

describe('pasted lines', () => {
  it.each<[string, string[]]>([
    ['send the deck', ['send the deck']],
    ['send the deck\ncall Ana\n', ['send the deck', 'call Ana']],
    ['send the deck\r\n\r\n  \r\ncall Ana', ['send the deck', 'call Ana']],
    ['- send the deck\n* call Ana\n• hire\n– pay', ['send the deck', 'call Ana', 'hire', 'pay']],
    ['1. send the deck\n2) call Ana\n(3) hire\n12. pay', ['send the deck', 'call Ana', 'hire', 'pay']],
    ['a) send the deck\nb. call Ana', ['send the deck', 'call Ana']],
    ['[ ] send the deck\n- [ ] call Ana\n1. [] hire\n☐ pay', ['send the deck', 'call Ana', 'hire', 'pay']],
    ['  - send the deck\n\t- call Ana', ['send the deck', 'call Ana']],
    ['> - send the deck\n> call Ana', ['send the deck', 'call Ana']],
    ['・資料を送る\n・連絡する', ['資料を送る', '連絡する']],
    ['send the deck\u2028call Ana', ['send the deck', 'call Ana']],
    // What is no mark of a list stays.
    ['3 people to hire', ['3 people to hire']],
    ['-5 % cost', ['-5 % cost']],
    ['2.5 % more', ['2.5 % more']],
    ['2026-12-01 send the deck', ['2026-12-01 send the deck']],
    ['[x] done long ago', ['[x] done long ago']],
    ['+sam sends the deck', ['+sam sends the deck']],
    ['', []],
    [' \n\n\t\n', []],
    ['-\n1.\n[ ]\n', []],
  ])('%j', (text, expected) => {
    expect(pastedLines(text)).toEqual(expected);
  });

  it('are each understood on their own', () => {
    const read = parsePasted('1. Dana to send the deck by fri\n- [ ] @sam call Ana\nhire', wednesday);
    expect(read.map(({ line, captured }) => [line, captured.text, captured.ownerId, captured.dueAssumed])).toEqual([
      ['Dana to send the deck by fri', 'send the deck', people.dana.id, false],
      ['@sam call Ana', 'call Ana', people.sam.id, true],
      ['hire', 'hire', null, true],
    ]);
  });

  it('are never empty, have one line each and lose no word', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('deck', '-', '1.', '[ ]', '\n', '\r\n', ' ', 'call', '•', '🎉', '\u202E')), (parts) => {
      const text = parts.join('');
      const lines = pastedLines(text);
      for (const line of lines) expect(line).toMatch(/^\S(.*\S)?$/u);
      const words = (of: string) => of.match(/deck|call|🎉/gu) ?? [];
      expect(words(lines.join('\n'))).toEqual(words(text));
    }));
  });
});
