// Who sees what: praise in public, correct in private.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitment, commitmentOf, drawn, idOf } from './commitment.test-data';
import type { Visibility } from './record';
import { defaultVisibility, isForTeam, isFoundBy, isOnTheTable, isSeenBy, isShownIn, visibilityText } from './visibility';

const anyCommitment = fc.array(fc.nat(), drawn).map(commitmentOf);

const [here, elsewhere, goal, otherGoal] = [idOf(1), idOf(2), idOf(3), idOf(4)] as [string, string, string, string];

describe('on the table of a meeting', () => {
  it.each<[string, Visibility, string | null, string | null, boolean]>([
    ['lies what was captured in it', 'team', here, null, true],
    ['lies what a pair keeps there', 'pair', here, null, true],
    ['lies what only I see there', 'me', here, null, true],
    ['lies what another meeting captured for the same goal', 'team', elsewhere, goal, true],
    ['lies what was captured in no meeting for the same goal', 'team', null, goal, true],
    ['never lies what a pair keeps elsewhere, same goal or not', 'pair', elsewhere, goal, false],
    ['never lies what only I see elsewhere, same goal or not', 'me', elsewhere, goal, false],
    ['does not lie what serves another goal', 'team', elsewhere, otherGoal, false],
    ['does not lie what serves no goal', 'team', elsewhere, null, false],
  ])('%s', (_, visibility, seriesId, goalId, isSo) => {
    expect(isOnTheTable(commitment({ visibility, seriesId, goalId }), here, new Set([goal]))).toBe(isSo);
  });

  it('nothing private comes in from elsewhere, over any data', () => {
    fc.assert(fc.property(anyCommitment, fc.subarray([goal, otherGoal]), (item, goals) => {
      if (isOnTheTable(item, here, new Set(goals)) && item.seriesId !== here) expect(isForTeam(item)).toBe(true);
    }));
  });
});

it('what a one-to-one makes stays between the two', () => {
  expect(defaultVisibility({ oneToOne: true })).toBe('pair');
  expect(defaultVisibility({ oneToOne: false })).toBe('team');
});

it.each<[Visibility, string | null, string | null]>([
  ['team', 'Dana', null], ['me', 'Dana', 'only you'], ['pair', 'Dana', 'you and Dana · on this computer'], ['pair', null, 'you and one other · on this computer'],
])('says from whom it is private: %s, %s', (visibility, other, text) => {
  expect(visibilityText(visibility, other)).toBe(text);
});

describe('a search', () => {
  it('before a meeting finds nothing private of elsewhere, and everything that the meeting lists', () => {
    fc.assert(fc.property(anyCommitment, fc.subarray([goal, otherGoal]), (item, goals) => {
      const isFound = isFoundBy(item, { seriesId: here });
      if (isFound && item.seriesId !== here) expect(isForTeam(item)).toBe(true);
      if (isOnTheTable(item, here, new Set(goals))) expect(isFound).toBe(true);
    }));
  });

  it('by the user alone finds everything', () => {
    fc.assert(fc.property(anyCommitment, (item) => isFoundBy(item, 'alone')));
  });
});

describe('what I see', () => {
  it.each<[string, Visibility, string[], string | null, boolean]>([
    ['the team’s', 'team', [], null, true],
    ['what is only mine', 'me', [], here, true],
    ['what is between me and another', 'pair', [here, elsewhere], here, true],
    ['nothing between two others', 'pair', [goal, elsewhere], here, false],
    ['nothing between two while nobody is me', 'pair', [goal, elsewhere], null, false],
    ['what a call of unknown people kept private', 'pair', [], here, true],
  ])('is %s', (_, visibility, pairIds, meId, isSo) => {
    expect(isSeenBy({ visibility, pairIds }, meId)).toBe(isSo);
  });
});

it.each<[string, Visibility, boolean, string | null, boolean]>([
  ['what is the team’s, to anybody', 'team', false, null, true],
  ['what is only mine, to me', 'me', false, 'dana', true],
  ['what is between two, to one of them alone with the other', 'pair', true, 'dana', true],
  ['what is between two, to nobody once a third is there', 'pair', false, 'dana', false],
  ['what is between two, never to another', 'pair', true, 'alex', false],
  ['what is between two, never to nobody in particular', 'pair', true, null, false],
])('a meeting shows %s', (_, visibility, oneToOne, meId, isSo) => {
  expect(isShownIn({ visibility, pairIds: visibility === 'pair' ? ['dana', 'sam'] : [] }, { oneToOne, meId })).toBe(isSo);
});
