// People from a spreadsheet: which columns there are, and what importing each row will do. Nothing is done here.
import { isInTeam, personByEmail, sameNamed } from './person';
import type { Person, PersonInput } from './person';
import type { Id } from './record';
import { sheetOf } from './spreadsheet';
import type { SheetProblem, SheetRow } from './spreadsheet';
import { addressesIn, addressProblem } from './typed-people';

export type PlannedRow = { row: number; name: string } & (
  | { kind: 'add'; person: PersonInput }
  | { kind: 'update'; id: Id; person: PersonInput; /** What will be new: "Finance", "dana@…". */ says: string }
  | { kind: 'same'; says: string }
  | { kind: 'leftOut' }
  | { kind: 'bad'; says: string }
);

export interface ImportPlan {
  /** In the order of the file. A second row of one person updates what the first one does. */
  rows: PlannedRow[];
  /** Why nothing of it can be imported. */
  problem: SheetProblem | null;
}

type Column = 'name' | 'given' | 'family' | 'email' | 'function' | 'alias' | 'strength';

/** What headers say, in lower case and without signs, the likeliest first where a table has several for one column. */
const headers: Record<Column, RegExp> = {
  name: /^((full|display|preferred) )?name$|^(person|people|member|who|employee)( name)?$/u,
  given: /^(first|given|fore) ?name$/u,
  family: /^(last|family|sur) ?name$/u,
  email: /^((work|primary|home|other|secondary) )?(e ?)?mails?( \d+)?( address(es)?)?( value)?$/u,
  function: /^(function|area|department|organi[sz]ation department|team|role|(job|organi[sz]ation) title|title|position)$/u,
  alias: /^(alias(es)?|nick ?names?|also called|goes by|initials)$/u,
  strength: /^(strengths?|good at|skills?|expertise)$/u,
};

/** Of several columns for a function the first of these words is taken: a department says more than a title. */
const functionWords = ['function', 'area', 'department', 'team', 'role', 'title', 'position'];

/** What importing `text` into these people (of the team, or who left) would do, without the rows of these numbers. */
export function plannedImport(text: string, people: readonly Person[], leftOut: ReadonlySet<number> = new Set()): ImportPlan {
  const { rows: [head, ...rows], problem } = sheetOf(text, (first) => columnsOf(first).filter((column) => column !== null).length);
  if (problem !== null) return { rows: [], problem };
  if (!head) return { rows: [], problem: { what: 'There is nothing in it.', then: 'Choose another file, or paste the rows.' } };
  const columns = columnsOf(head.cells);
  if (!['name', 'given', 'email'].some((needed) => columns.includes(needed as Column))) {
    return { rows: [], problem: { what: 'The first row has to name the columns, at least “Name” or “E-mail”.', then: 'Write such a row above the others and try again.' } };
  }
  if (rows.length === 0) return { rows: [], problem: { what: 'There are columns, and nobody in them.', then: 'Write a row for each person below them.' } };
  const functionAt = mainFunction(head.cells, columns);
  const known = [...people];
  return {
    rows: rows.map((row) => {
      const input = inputOf(row, columns, functionAt);
      const told = { row: row.number, name: input.name || input.emails[0] || `Row ${row.number}` };
      return leftOut.has(row.number) ? { ...told, kind: 'leftOut' } : planned(input, told, known);
    }),
    problem: null,
  };
}

function columnsOf(cells: readonly string[]): (Column | null)[] {
  return cells.map((cell) => {
    const words = plainHeader(cell);
    return (Object.keys(headers) as Column[]).find((column) => headers[column].test(words)) ?? null;
  });
}

/** "E-mail 1 - Value" is "e mail 1 value", "First Name [Required]" is "first name". */
function plainHeader(cell: string): string {
  return cell.toLowerCase().replace(/\[.*?\]|\(.*?\)/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function mainFunction(cells: readonly string[], columns: readonly (Column | null)[]): number | null {
  const rank = (at: number) => functionWords.findIndex((word) => plainHeader(cells[at] ?? '').includes(word));
  return columns.flatMap((column, at) => (column === 'function' ? at : [])).sort((left, right) => rank(left) - rank(right))[0] ?? null;
}

function inputOf({ cells }: SheetRow, columns: readonly (Column | null)[], functionAt: number | null): PersonInput {
  const of = (wanted: Column) => columns.flatMap((column, at) => (column === wanted && cells[at] ? cells[at] : []));
  const names = of('name')[0] ?? [...of('given'), ...of('family')].join(' ');
  const emails = of('email').flatMap(addressesIn);
  const words = (column: Column) => of(column).flatMap((cell) => cell.split(/[,;|]|:::/u)).map((word) => word.trim()).filter(Boolean);
  return {
    name: names, emails: [...new Set(emails)], aliases: [...new Set(words('alias'))],
    function: (functionAt === null ? undefined : cells[functionAt]) || null, ...(of('strength').length > 0 && { strengths: [...new Set(words('strength'))] }),
  };
}

/** Adds to `known` what the row makes of a person, for the rows after it. */
function planned(input: PersonInput, row: Pick<PlannedRow, 'row' | 'name'>, known: Person[]): PlannedRow {
  const bad = (says: string): PlannedRow => ({ ...row, kind: 'bad', says });
  const problem = addressProblem(input.emails);
  if (problem !== null) return bad(problem);
  const owners = [...new Set(input.emails.flatMap((email) => personByEmail(known, email) ?? []))];
  if (owners.length > 1) return bad(`These addresses belong to ${owners.map(({ name }) => name).join(' and ')}. If that is one person, merge them first.`);
  const named = owners.length > 0 ? owners : sameNamed(known, input);
  if (named.length > 1) return bad(`Several people are called ${input.name}. Add an e-mail address to tell which one is meant.`);
  const [person] = named;
  if (person) return updated(person, input, row, known);
  if (input.name === '') return bad('It has no name.');
  known.push({ id: idOfRow(row.row), createdAt: '', deletedAt: null, ...input });
  return { ...row, kind: 'add', person: input };
}

/** What stands for the id of somebody whom that row adds. */
export const idOfRow = (row: number) => `row ${row}`;

function updated(person: Person, input: PersonInput, row: Pick<PlannedRow, 'row' | 'name'>, known: Person[]): PlannedRow {
  const joined = joinedInput(person, input);
  const says = news(person, joined);
  known[known.indexOf(person)] = { ...person, ...joined };
  const named = { ...row, name: person.name };
  if (says.length === 0) return { ...named, kind: 'same', says: isInTeam(person) ? 'Nothing new.' : 'Left the team; bring them back under People.' };
  return { ...named, kind: 'update', id: person.id, person: joined, says: says.join(', ') };
}

/** A row never takes away what is known; where it says something else, the row is right. */
function joinedInput(person: Person, input: PersonInput): PersonInput {
  const union = (known: readonly string[], more: readonly string[]) => [...new Set([...known, ...more])];
  const strengths = union(person.strengths ?? [], input.strengths ?? []);
  return {
    name: input.name || person.name, emails: union(person.emails, input.emails), aliases: union(person.aliases, input.aliases),
    function: input.function ?? person.function, ...(strengths.length > 0 && { strengths }),
  };
}

function news(person: Person, { name, emails, aliases, function: area, strengths = [] }: PersonInput): string[] {
  const more = (known: readonly string[], words: readonly string[]) => words.filter((word) => !known.includes(word));
  return [
    ...(name === person.name ? [] : [name]), ...more(person.emails, emails), ...(area === null || area === person.function ? [] : [area]),
    ...more(person.aliases, aliases), ...more(person.strengths ?? [], strengths),
  ];
}
