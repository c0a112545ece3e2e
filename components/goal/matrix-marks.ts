// What each cell of the matrix shows and says: a pair is one unit, two half-filled marks with a line between them.
import type { Cell } from '@/lib/domain/ownership';
import type { Pair } from '@/lib/domain/pair';
import type { Person } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';

export interface Mark {
  /** Which half is filled: they face each other. */
  half: 'leftHalf' | 'rightHalf' | null;
  /** The line to the other of the pair. */
  link: 'linkStart' | 'linkThrough' | 'linkEnd' | null;
  /** The other of the pair. */
  withId: Id | null;
}

const none: Mark = { half: null, link: null, withId: null };

/** One for each cell. Of several pairs of a goal a cell shows the first that it is part of. */
export function marksOf(cells: readonly Cell[], pairs: readonly Pick<Pair, 'aId' | 'bId'>[]): Mark[] {
  const marks = cells.map(() => none);
  for (const { aId, bId } of pairs) {
    const [start = -1, end = -1] = [aId, bId].map((id) => cells.findIndex(({ personId }) => personId === id)).sort((left, right) => left - right);
    if (start < 0 || start === end) continue;
    for (let column = start; column <= end; column += 1) marks[column] = merged(marks[column] ?? none, paired(cells, column, start, end));
  }
  return marks;
}

function paired(cells: readonly Cell[], column: number, start: number, end: number): Mark {
  if (column === start) return { half: 'rightHalf', link: 'linkStart', withId: cells[end]?.personId ?? null };
  if (column === end) return { half: 'leftHalf', link: 'linkEnd', withId: cells[start]?.personId ?? null };
  return { ...none, link: 'linkThrough' };
}

function merged(before: Mark, now: Mark): Mark {
  return { half: before.half ?? now.half, link: before.link ?? now.link, withId: before.withId ?? now.withId };
}

/** "Maria Rossi: leads, in a pair with Jun Tanaka, not at this meeting". */
export function cellText({ personId, role, isAway }: Cell, mark: Mark | undefined, people: readonly Person[]): string {
  const nameOf = (id: Id | null) => people.find((person) => person.id === id)?.name;
  const other = nameOf(mark?.withId ?? null);
  const said = role === 'primary' ? 'leads' : role === 'secondary' ? 'has a stake' : 'no stake';
  return `${nameOf(personId) ?? ''}: ${[said, other && `in a pair with ${other}`, isAway && role && 'not at this meeting'].filter(Boolean).join(', ')}`;
}
