// What is offered while a search is being typed, and that it is understood when it is taken.
import { describe, expect, it } from 'vitest';
import type { Goal } from '../goal';
import type { MeetingSeries } from '../meeting';
import type { Person } from '../person';
import { idOf } from '../commitment.test-data';
import { namesOf } from './names';
import { parseSearch } from './parse';
import { searchSuggestions } from './suggest';
import { askedBy } from './wanted';

const born = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
const person = (number: number, name: string, ...aliases: string[]): Person => ({ ...born, id: idOf(number), name, emails: [], aliases, function: null });
const goal: Goal = { ...born, id: idOf(3), title: 'Open “ten” clinics', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' };
const series: MeetingSeries = { ...born, id: idOf(4), key: '0', title: 'Samples weekly', codes: [], chairId: null, provisional: false, mergedInto: null };
const names = namesOf([person(1, 'Sam Okafor'), person(2, 'Łukasz'), person(5, 'Ama Boateng', 'Sammy')], [goal], [series, { ...series, id: idOf(6), title: null }], idOf(1));
const found = new Set(['isolated', 'issue', 'sampling', 'clinic', '送る']);

const offered = (text: string, caret = text.length) => searchSuggestions(text, caret, names, found).map((offer) => offer.with);

describe('offered', () => {
  it.each<[string, string[]]>([
    ['', ['is:overdue', 'is:mine', 'is:', 'owner:', 'goal:', 'meeting:', 'due:']],
    ['deck ', ['is:overdue', 'is:mine', 'is:', 'owner:', 'goal:', 'meeting:', 'due:']],
    ['is', ['is:', 'issue', 'isolated']],
    ['ov', ['is:overdue']],
    ['is:d', ['is:done', 'is:dropped']],
    ['-is:ov', ['-is:overdue']],
    ['is:overdue', []],
    ['ow', ['owner:']],
    ['owner:', ['owner:me', 'owner:none', 'owner:"Sam Okafor"', 'owner:Łukasz', 'owner:"Ama Boateng"']],
    ['owner:luk', ['owner:Łukasz']],
    ['owner:"sam ok', ['owner:"Sam Okafor"']],
    ['goal:cli', ['goal:"Open ten clinics"']],
    ['meeting:w', ['meeting:"Samples weekly"']],
    ['sam', ['owner:"Sam Okafor"', 'owner:"Ama Boateng"', 'meeting:"Samples weekly"', 'sampling']],
    ['送', ['送る']],
    ['due:t', ['due:today', 'due:tomorrow', 'due:tuesday', 'due:thursday']],
    ['due:<f', ['due:<friday']],
    ['due:today..f', ['due:today..friday']],
    ['"sam', []],
    ['who:s', []],
  ])('for "%s"', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });

  it('is what belongs to the piece in which the caret stands', () => {
    expect(searchSuggestions('is:ov deck', 5, names, found)).toEqual([{ kind: 'state', label: 'is:overdue', with: 'is:overdue', replace: { start: 0, end: 5 } }]);
    expect(searchSuggestions('deck is:ovdue', 10, names, found).map((offer) => offer.replace)).toEqual([{ start: 5, end: 13 }]);
  });

  it('is understood when it is taken', () => {
    for (const text of ['is:', 'owner:', 'goal:', 'meeting:', 'due:', 'due:<', 'sam']) {
      for (const taken of offered(text).filter((words) => !words.endsWith(':'))) {
        const asked = askedBy(parseSearch(taken, '2026-11-18'), { names, today: '2026-11-18' });
        expect([taken, asked.doubts, asked.wanted.length]).toEqual([taken, [], 1]);
      }
    }
  });
});
