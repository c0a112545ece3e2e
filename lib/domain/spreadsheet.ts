// Tables as spreadsheets give them: a file of values apart by commas, semicolons or tabs, or what was copied from cells.
import papaparse from 'papaparse';
import type { Explanation } from './errors';

export interface SheetRow {
  /** As spreadsheets count them: the first is 1. */
  number: number;
  /** Without spaces around them. */
  cells: string[];
}

export interface Sheet {
  /** Without empty rows. */
  rows: SheetRow[];
  /** Why it cannot be read as a table; there are then no rows. */
  problem: SheetProblem | null;
}

/** What is safe is known to whoever asked for the table. */
export type SheetProblem = Pick<Explanation, 'what' | 'then'>;

/** Signs that no text has, but the inside of other files. */
const noText = /[^\P{Cc}\t\n\v\f\r\u0085]/u;

const notText: SheetProblem = { what: 'What is in it is no text, so Kept cannot read it.', then: 'Open it in the spreadsheet or address book that it comes from. Save it there as “CSV UTF-8”, or copy its rows.' };
const lostLetters: SheetProblem = { what: 'Some letters of the file cannot be read.', then: 'Save it as “CSV UTF-8” and try again.' };

/** Whether it can be shown as words. */
export function isText(text: string): boolean {
  return !noText.test(text);
}

const delimiters = ['\t', ';', ',', '|'] as const;

/** Reads it with the delimiter with which its first row is rated highest. */
export function sheetOf(text: string, rate: (first: readonly string[]) => number): Sheet {
  const begun = text.replace(/^\uFEFF/u, '');
  if (!isText(begun)) return { rows: [], problem: notText };
  if (begun.includes('\uFFFD')) return { rows: [], problem: lostLetters };
  const first = (delimiter: string) => tidy(papaparse.parse(begun.trimStart(), { delimiter, preview: 1 }).data[0] ?? []);
  const [best] = delimiters.map((delimiter) => ({ delimiter, rating: rate(first(delimiter)) })).sort((left, right) => right.rating - left.rating);
  const { data, errors } = papaparse.parse(begun, { delimiter: best?.delimiter ?? ',' });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote) return { rows: [], problem: { what: `A quotation mark in row ${(quote.row ?? 0) + 1} is opened and not closed, or the other way round.`, then: 'Correct that row and try again.' } };
  const rows = data.map((cells, index) => ({ number: index + 1, cells: tidy(cells) })).filter(({ cells }) => cells.some(Boolean));
  return { rows, problem: null };
}

/** Also without the spaces that do not break, which copied cells have. */
function tidy(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.replace(/\s+/gu, ' ').trim());
}
