// What importing a file of people will do, whatever spreadsheet wrote it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf } from './commitment.test-data';
import { plannedImport } from './people-csv';
import type { Person } from './person';

const known = (number: number, name: string, emails: string[] = [], set: Partial<Person> = {}): Person =>
  ({ id: idOf(number), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, name, emails, aliases: [], function: null, ...set });
const dana = known(1, 'Dana Keller', ['dana@meridian.example'], { function: 'Finance' });
const plan = (text: string, people: Person[] = [], leftOut: number[] = []) => plannedImport(text, people, new Set(leftOut));
const told = (text: string, people: Person[] = []) => plan(text, people).rows.map((row) => [row.row, row.name, row.kind, 'says' in row ? row.says : null]);

describe('the columns', () => {
  it.each([
    ['commas', 'Name,E-mail,Function\nDana Keller,dana@x.example,Finance'],
    ['semicolons', 'Name;Email;Department\nDana Keller;dana@x.example;Finance'],
    ['tabs', 'NAME\tMAIL\tROLE\nDana Keller\tdana@x.example\tFinance'],
    ['any order', 'area,email address,full name\nFinance,dana@x.example,Dana Keller'],
    ['two names', 'Last name,First name,Team,E-mail\nKeller,Dana,Finance,dana@x.example'],
    ['quotes', '"Name";"E-mail";"Function"\n"Dana Keller";"dana@x.example";"Finance"'],
    ['a byte order mark', '\uFEFFName,E-mail,Function\r\nDana Keller,dana@x.example,Finance\r\n'],
    ['empty rows and other columns', '\n\nName,Phone,E-mail,Function\n,,,\nDana Keller,+49,dana@x.example,Finance\n\n'],
    ['a contacts export', 'First Name,Middle Name,Last Name,Organization Title,Organization Department,E-mail 1 - Label,E-mail 1 - Value\nDana,,Keller,CFO,Finance,Work,DANA@x.example'],
    ['an administrator’s export', 'First Name [Required],Last Name [Required],Email Address [Required],Department\nDana,Keller,dana@x.example,Finance'],
    ['spaces that do not break', 'Name ,E-mail,Function\nDana Keller , dana@x.example,Finance'],
    ['a name with an address in brackets', 'Name,E-mail,Function\nDana Keller,<dana@x.example>,Finance'],
  ])('are found with %s', (_, text) => {
    expect(plan(text)).toMatchObject({ problem: null, rows: [{ kind: 'add', person: { name: 'Dana Keller', emails: ['dana@x.example'], function: 'Finance' } }] });
    expect(plan(text).rows).toHaveLength(1);
  });

  it('hold several addresses, other names and strengths', () => {
    const [row] = plan('Name,E-mail,E-mail 2 Address,Aliases,Good at\n"Keller, Dana",dana@x.example; dk@x.example,d@y.example,"DK, Dana K.","pricing; hiring"').rows;
    expect(row).toMatchObject({ person: { name: 'Keller, Dana', emails: ['dana@x.example', 'dk@x.example', 'd@y.example'], aliases: ['DK', 'Dana K.'], strengths: ['pricing', 'hiring'] } });
  });

  it.each([
    ['', 'There is nothing in it.'], ['\n \n', 'There is nothing in it.'], ['Name,E-mail\n', 'There are columns, and nobody in them.'],
    ['Dana Keller,dana@x.example\nSam,sam@x.example', 'The first row has to name the columns, at least “Name” or “E-mail”.'],
    ['Name,E-mail\n"Dana,dana@x.example\nSam,sam@x.example', 'A quotation mark in row 2 is opened and not closed, or the other way round.'],
    ['Name\nJ\uFFFDrg', 'Some letters of the file cannot be read.'],
    ['PK\u0003\u0004\u0014\uFFFD[Content_Types].xml', 'What is in it is no text, so Kept cannot read it.'],
    ['Name,E-mail\nDana\0Keller,dana@x.example', 'What is in it is no text, so Kept cannot read it.'],
  ])('that cannot be read are told: %j', (text, what) => {
    expect(plan(text)).toEqual({ rows: [], problem: { what, then: expect.stringMatching(/\.$/u) as string } });
  });

  it('are found in no file that is not text, whatever its first row says', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1 }), fc.constantFrom(0, 1, 5, 27), (bytes, sign) => {
      expect(plan(`Name,E-mail\n${new TextDecoder().decode(bytes)}${String.fromCharCode(sign)},x@y.example`).rows).toEqual([]);
    }));
  });
});

describe('a row', () => {
  it('adds, updates by address, or changes nothing', () => {
    expect(told('Name,E-mail,Function\nSam Okafor,sam@x.example,Sales\nDana Brandt,DANA@meridian.example,\nDana Keller,dana@meridian.example,Finance', [dana])).toEqual([
      [2, 'Sam Okafor', 'add', null], [3, 'Dana Keller', 'update', 'Dana Brandt'], [4, 'Dana Brandt', 'update', 'Dana Keller'],
    ]);
    expect(told('Name,E-mail\nDana Keller,dana@meridian.example', [dana])).toEqual([[2, 'Dana Keller', 'same', 'Nothing new.']]);
  });

  it('never takes away what is known', () => {
    const [row] = plan('E-mail,Function,Alias\ndana@meridian.example,,DK', [dana]).rows;
    expect(row).toMatchObject({ kind: 'update', id: dana.id, says: 'DK', person: { name: 'Dana Keller', function: 'Finance', aliases: ['DK'] } });
  });

  it('fills in the address of somebody known by name only', () => {
    expect(told('Name,E-mail\ndana keller,dana@x.example', [known(2, 'Dana Keller')])).toEqual([[2, 'Dana Keller', 'update', 'dana keller, dana@x.example']]);
  });

  it('of somebody whom an earlier row added changes that one', () => {
    const { rows } = plan('Name,E-mail,Function\nSam Okafor,sam@x.example,Sales\nSam Okafor,sam@x.example,Marketing\nSam Okafor,sam@x.example,Marketing');
    expect(rows.map(({ kind }) => kind)).toEqual(['add', 'update', 'same']);
  });

  it.each([
    ['Name,E-mail\nDana,dana(at)x.example', '“dana(at)x.example” is no e-mail address like name@company.com.'],
    ['Name,E-mail\n,new@x.example', 'It has no name.'],
    ['Name,E-mail\nDana,"dana@meridian.example, sam@x.example"', 'These addresses belong to Dana Keller and Sam Okafor. If that is one person, merge them first.'],
    ['Name,E-mail\nAlex Novak,', 'Several people are called Alex Novak. Add an e-mail address to tell which one is meant.'],
  ])('that cannot be taken says why: %j', (text, says) => {
    const people = [dana, known(2, 'Sam Okafor', ['sam@x.example']), known(3, 'Alex Novak', ['a@x.example']), known(4, 'Alex Novak', ['b@x.example'])];
    expect(plan(text, people).rows).toMatchObject([{ kind: 'bad', says }]);
  });

  it('that is left out does nothing, and the rows after it are read without it', () => {
    const { rows } = plan('Name,E-mail\nSam,sam@x.example\nSam Okafor,sam@x.example\nbad,bad', [], [2, 4]);
    expect(rows.map(({ kind }) => kind)).toEqual(['leftOut', 'add', 'leftOut']);
  });

  it('of somebody who left does not bring them back by itself', () => {
    expect(told('Name,E-mail\nDana Keller,dana@meridian.example', [{ ...dana, leftOn: '2026-11-02' }])).toEqual([[2, 'Dana Keller', 'same', 'Left the team; bring them back under People.']]);
  });
});

it('whatever is in the cells comes through, however it is quoted', () => {
  const cell = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'Z', 'é', '"', ',', ';', '\t', '\n', ' ', '刘', '’') }).filter((text) => text.trim() !== '');
  fc.assert(fc.property(cell, cell, fc.constantFrom(',', ';', '\t'), (name, area, delimiter) => {
    const quoted = (text: string) => `"${text.replace(/"/gu, '""')}"`;
    const text = ['Function', 'Name', 'E-mail'].join(delimiter) + `\r\n${[quoted(area), quoted(name), 'x@y.example'].join(delimiter)}\r\n`;
    const tidy = (words: string) => words.replace(/\s+/gu, ' ').trim();
    expect(plan(text).rows).toMatchObject([{ kind: 'add', person: { name: tidy(name), function: tidy(area) } }]);
  }));
});
