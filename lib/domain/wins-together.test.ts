// What a win was made from is told once, as the win.
import { describe, expect, it } from 'vitest';
import type { SmallWin } from './small-wins';
import type { Win } from './win';
import { winsTogether } from './wins-together';

const [deck, landlord] = ['deck', 'landlord'];
const small = (text: string, commitmentId: string, kind: SmallWin['kind'] = 'commitment'): SmallWin => ({ kind, id: text, text, commitmentId, doneOn: '2026-11-17' });
const signed: Win = { id: 'signed', createdAt: '', deletedAt: null, text: 'We signed', goalId: null, personIds: ['sam'], commitmentId: null, seriesId: null, on: '2026-11-16', visibility: 'team' };

describe('wins together', () => {
  it.each([
    ['said first, then small', [], ['We signed', 'Sent', 'Page one', 'Asked']],
    ['one made of a promise stands for it and its steps', [deck], ['We signed', 'Asked']],
  ])('%s', (_name, madeFrom, expected) => {
    const finished = [small('Sent', deck), small('Page one', deck, 'step'), small('Asked', landlord)];
    expect(winsTogether([signed], finished, new Set(madeFrom)).map(({ text }) => text)).toEqual(expected);
  });

  it('name who made a win possible, and nobody beside a small one', () => {
    expect(winsTogether([signed], [small('Sent', deck)], new Set())).toEqual([
      { kind: 'win', id: 'signed', text: 'We signed', on: '2026-11-16', personIds: ['sam'] },
      { kind: 'commitment', id: 'Sent', text: 'Sent', on: '2026-11-17', personIds: [] },
    ]);
  });
});
