// The tables of lines, each read as a user would expect.
import { describe, expect, it } from 'vitest';
import { stayingText } from './doubtful-lines.test-data';
import { dates, goalTags, marks, openings, owners } from './lines.test-data';
import type { Expected, Line } from './lines.test-data';
import { parseCapture } from './parse';
import { goals, people, wednesday } from './team.test-data';
import type { Who } from './team.test-data';

const nameOf = (id: string | null) => Object.entries(people).find(([, person]) => person.id === id)?.[0] as Who;

/** What the parser made of the line, in the words of the tables. */
function reading(line: string): Expected & { text: string } {
  const read = parseCapture(line, wednesday);
  const goal = Object.entries(goals).find(([, { id }]) => id === read.goalId)?.[0] as Expected['goal'];
  return {
    text: read.text,
    ...(read.ownerId && { owner: nameOf(read.ownerId) }),
    ...(read.partnerIds.length > 0 && { partners: read.partnerIds.map(nameOf) }),
    ...(!read.dueAssumed && { due: read.dueOn }),
    ...(goal && { goal }),
    ...(read.onlyMe && { onlyMe: true as const }),
    ...(read.ambiguous.length > 0 && { ask: read.ambiguous.map(({ candidates }) => candidates.map(nameOf)) }),
    ...(read.unknownNames.length > 0 && { unknown: read.unknownNames }),
  };
}

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
