// Which words a text is found by, in any script.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsIn } from './names';
import { phraseOf, sequencesOf, wordsOf } from './words';

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['Send the board the churn numbers', ['send', 'the', 'board', 'the', 'churn', 'numbers']],
    ['Jérôme’s Éclair, Łódź', ['jerome', 's', 'eclair', 'lodz']],
    ['follow-up on Q3 (2.5 %)', ['follow', 'up', 'on', 'q3', '2', '5']],
    ['見積りを送る', ['見積', '積り', 'りを', 'を送', '送る', 'る']],
    ['Q3の売上 report', ['q3', 'の売', '売上', '上', 'report']],
    ['ｺﾝｻﾙ', ['コン', 'ンサ', 'サル', 'ル']],
    ['Отправить отчёт', ['отправить', 'отчет']],
    ['إرسال التقرير', ['إرسال'.normalize('NFKD').replace(/\p{M}/gu, ''), 'التقرير']],
    ['— € 🙂', []],
    ['', []],
  ])('of "%s" are found', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('end somewhere, however much was pasted', () => {
    expect(wordsOf('word '.repeat(5_000)).length).toBeLessThan(1_000);
    expect(wordsOf('x'.repeat(5_000))[0]?.length).toBeLessThan(100);
  });

  it('never hold what marks a key that is no word', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }));
  });
});

describe('what is looked up', () => {
  it.each<[string, string[][]]>([
    ['pricing deck', [['pricing'], ['deck']]],
    ['送る', [['送る']]],
    ['送', [['送']]],
    ['積りを', [['積り', 'りを']]],
    ['Q3の売', [['q3'], ['の売']]],
    ['€', []],
  ])('for "%s"', (text, sequences) => {
    expect(sequencesOf(text)).toEqual(sequences);
  });

  const text = fc.array(fc.constantFrom('a', 'é', '見', '積', 'り', 'ก', ' ', '-', '𠮷'), { maxLength: 12 }).map((letters) => letters.join(''));

  it('is in any text that holds it as a whole', () => {
    fc.assert(fc.property(text, text, text, (before, looked, after) => {
      const phrase = phraseOf(looked);
      if (phrase.length > 0) expect(standsIn(wordsOf(`${before} ${looked} ${after}`), phrase)).toBe(true);
    }));
  });

  it('of a script without spaces is found in the middle of a stretch', () => {
    const japanese = fc.array(fc.constantFrom('見', '積', 'り', 'を', '送', '𠮷'), { minLength: 2, maxLength: 6 }).map((letters) => letters.join(''));
    fc.assert(fc.property(japanese, japanese, japanese, (before, looked, after) => {
      expect(standsIn(wordsOf(before + looked + after), phraseOf(looked))).toBe(true);
    }));
  });
});
