// The tables of lines, each read as a user would expect.
import { describe, expect, it } from 'vitest';
import { stayingText } from './doubtful-lines.test-data';
import { dates, openings, owners } from './lines.test-data';
import type { Line } from './lines.test-data';
import { goalTags, marks } from './marks.test-data';
import { reading } from './reading.test-data';

const tables: [string, Line[]][] = [
  ['gives the work to whoever is named with a mark', owners],
  ['gives the work to whoever the line opens with', openings],
  ['finds the day it is due', dates],
  ['leaves as text what is not surely a due date', stayingText],
  ['links the goal whose title the tag names', goalTags],
  ['keeps quoted words, drops the box, hears !me', marks],
];

describe.each(tables)('a captured line %s', (_, lines) => {
  it.each(lines)('%s', (typed, text, expected = {}) => {
    expect(reading(typed)).toEqual({ text, ...expected });
  });
});
