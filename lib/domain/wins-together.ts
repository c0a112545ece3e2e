// The wins that a meeting opens with, as one list of the team: those that were said, then the small ones.
import type { Id, LocalDate } from './record';
import type { SmallWin } from './small-wins';
import type { Win } from './win';

export interface WinLine {
  kind: 'win' | SmallWin['kind'];
  id: Id;
  text: string;
  /** The local day. */
  on: LocalDate;
  /** Who made it possible; of a small win nobody is named. */
  personIds: readonly Id[];
}

/** In their order. What a win was made from (`madeFrom`) is told as that win only, or was when it was said. */
export function winsTogether(said: readonly Win[], small: readonly SmallWin[], madeFrom: ReadonlySet<Id>): WinLine[] {
  return [
    ...said.map(({ id, text, on, personIds }) => ({ kind: 'win' as const, id, text, on, personIds })),
    ...small.filter(({ commitmentId }) => !madeFrom.has(commitmentId)).map(({ kind, id, text, doneOn }) => ({ kind, id, text, on: doneOn, personIds: [] })),
  ];
}
