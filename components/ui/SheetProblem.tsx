// What went wrong while a sheet is open: the screen behind it is inert, so it is told in the sheet.
import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Explanation } from '@/lib/domain/errors';
import { Problem } from './Message';

export const SheetProblem = createContext<ComponentChildren>(null);

/** Around everything that may open a sheet. `problem` is the screen's (Screen.problem). */
export function ProblemInSheets({ problem, children }: { problem: Signal<Explanation | null>; children: ComponentChildren }) {
  const told = problem.value;
  return <SheetProblem.Provider value={told && <Problem what={told.what} safe={told.safe} then={told.then} dismiss={() => { problem.value = null; }} />}>{children}</SheetProblem.Provider>;
}
