// Lines pasted at once are several commitments; one line, however it ends, is one.
import { describe, expect, it } from 'vitest';
import { severalLines } from './several-lines';

const field = (value: string, from = value.length, to = from) => ({ value, selectionStart: from, selectionEnd: to });

describe('text pasted into the line', () => {
  it.each([
    ['one line', 'send the deck', null],
    ['one line with its end', 'send the deck\r\n', null],
    ['nothing but ends', '\n\n', null],
    ['two lines', 'send the deck\r\ncall the bank\r\n', 'send the deck\ncall the bank'],
    ['lines of an old editor', 'a\rb\u2028c', 'a\nb\nc'],
    ['empty lines between', 'a\n\n  \nb', 'a\nb'],
  ])('%s', (_, pasted, held) => {
    expect(severalLines(pasted, field(''))).toBe(held);
  });

  it('comes in place of what is selected', () => {
    expect(severalLines('a\nb', field('@dana xyz', 6, 9))).toBe('@dana a\nb');
  });
});
