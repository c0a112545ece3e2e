// What a search says, piece by piece.
import { describe, expect, it } from 'vitest';
import { dueSpanOf } from './due';
import { parseSearch } from './parse';

/** A Wednesday. */
const today = '2026-11-18';

const parts = (text: string) => parseSearch(text, today).parts.map(({ start, end, not, ...meant }) => ({ ...meant, at: text.slice(start, end), ...(not && { not }) }));
const words = (text: string, at = text, isPhrase = false) => ({ kind: 'words', text, isPhrase, at });

describe('a search', () => {
  it.each<[string, object[]]>([
    ['', []],
    ['pricing deck', [words('pricing'), words('deck')]],
    ['  "pricing deck" board', [words('pricing deck', '"pricing deck"', true), words('board')]],
    ['“pricing deck”', [words('pricing deck', '“pricing deck”', true)]],
    ['"pricing de', [words('pricing de', '"pricing de', true)]],
    ['-deck', [{ ...words('deck', '-deck'), not: true }]],
    ['-"the deck"', [{ ...words('the deck', '-"the deck"', true), not: true }]],
    ['follow-up', [words('follow-up')]],
    ['owner:sam', [{ kind: 'owner', name: 'sam', at: 'owner:sam' }]],
    ['Owner:"Sam Okafor"', [{ kind: 'owner', name: 'Sam Okafor', at: 'Owner:"Sam Okafor"' }]],
    ['-owner:me', [{ kind: 'owner', name: 'me', at: '-owner:me', not: true }]],
    ['goal:churn meeting:weekly', [{ kind: 'goal', name: 'churn', at: 'goal:churn' }, { kind: 'meeting', name: 'weekly', at: 'meeting:weekly' }]],
    ['is:overdue', [{ kind: 'is', state: 'overdue', at: 'is:overdue' }]],
    ['-is:Done', [{ kind: 'is', state: 'done', at: '-is:Done', not: true }]],
    ['due:<friday', [{ kind: 'due', due: { from: null, until: '2026-11-19' }, at: 'due:<friday' }]],
    ['owner: is:', []],
    ['10:30 https://kept.example', [words('10:30'), words('https://kept.example')]],
    ['Re: pricing', [words('re', 'Re:'), words('pricing')]],
  ])('"%s" asks for its parts', (text, expected) => {
    expect(parts(text)).toEqual(expected);
    expect(parseSearch(text, today).doubts).toEqual([]);
  });

  it.each<[string, object[], string]>([
    ['who:sam deck', [words('who sam', 'who:sam'), words('deck')], 'There is no filter “who:”; it is searched as text.'],
    ['is:blue deck', [words('deck')], '“blue” is left out'],
    ['due:soon deck', [words('deck')], '“soon” is no date'],
  ])('"%s" says what was not understood, and goes on', (text, expected, says) => {
    expect(parts(text)).toEqual(expected);
    expect(parseSearch(text, today).doubts).toMatchObject([{ start: 0, end: text.indexOf(' ') }]);
    expect(parseSearch(text, today).doubts[0]?.says).toContain(says);
  });
});

describe('due:', () => {
  const day = (from: string | null, until = from) => ({ from, until });

  it.each([
    ['today', day('2026-11-18')], ['tomorrow', day('2026-11-19')], ['yesterday', day('2026-11-17')], ['Today', day('2026-11-18')],
    ['friday', day('2026-11-20')], ['fri', day('2026-11-20')], ['wednesday', day('2026-11-25')], ['tue', day('2026-11-24')],
    ['2026-12-01', day('2026-12-01')], ['<=+7', day(null, '2026-11-25')], ['tomorrow..+7', day('2026-11-19', '2026-11-25')],
    ['<today', day(null, '2026-11-17')], ['<=today', day(null, '2026-11-18')], ['>today', day('2026-11-19', null)], ['>=fri', day('2026-11-20', null)],
    ['today..friday', day('2026-11-18', '2026-11-20')], ['..friday', day(null, '2026-11-20')], ['2026-12-01..', day('2026-12-01', null)],
    ['none', 'none'],
    ['..', null], ['soon', null], ['<', null], ['fr', null], ['+', null], ['2026-02-30', null], ['today..soon', null], ['1..2..3', null], ['<>today', null],
  ])('%s', (value, span) => {
    expect(dueSpanOf(value, today)).toEqual(span);
  });
});
