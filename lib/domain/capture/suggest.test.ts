// What the combobox offers, as the user would see it.
import { describe, expect, it } from 'vitest';
import { suggestions } from './suggest';
import { people, wednesday } from './team.test-data';

/** The line has a bar where the caret is. */
function offered(line: string) {
  const caret = line.indexOf('|');
  return suggestions(line.replace('|', ''), caret, wednesday).map((offer) => [offer.with, offer.hint]);
}

describe('while a name or a tag is being typed, Kept offers', () => {
  it.each<[string, string[][]]>([
    ['send deck @sa|', [['@sam', 'here'], ['@"Sam Lee"', 'team']]],
    ['@SA|', [['@sam', 'here'], ['@"Sam Lee"', 'team']]],
    ['@okaf|', [['@sam', 'here']]],
    ['@"Sam L|', [['@"Sam Lee"', 'team']]],
    ['send deck +al|', [['+"Alex Berg"', 'here'], ['+"Alex Novak"', 'here']]],
    ['@jer|', [['@jérôme', 'here']]],
    ['@Mary-A|', [['@mary-ann', 'here']]],
    ['@dan|', [['@dana', 'you']]],
    ['@apr|', [['@april', 'team']]],
    ['@liu|', [['@刘伟', 'team']]],
    ['#pri|', [['#price', 'goal']]],
    ['#hi|', [['#hire', 'goal']]],
    ['#clin|', [['#boringly', 'goal'], ['#every', 'goal']]],
    ['send deck|', []],
    ['mail dana@me|', []],
    ['@dana send|', []],
    ['"@da|"', []],
    ['@zzz|', []],
    ['|', []],
  ])('%s', (line, expected) => {
    expect(offered(line)).toEqual(expected);
  });

  it('at most six, guests before the rest of the team', () => {
    const offers = suggestions('@', 1, wednesday);
    expect(offers).toHaveLength(6);
    expect(offers.every(({ id }) => wednesday.guestIds.has(id))).toBe(true);
  });

  it('a beginning of a name before its middle', () => {
    expect(suggestions('@le', 3, wednesday).map(({ id }) => id)).toEqual([people.jerome, people.alexa, people.alex, people.dana, people.samLee].map(({ id }) => id));
  });

  it('to replace the whole word in which the caret stands', () => {
    expect(suggestions('ask @sam today', 6, wednesday)[0]?.replace).toEqual({ start: 4, end: 8 });
    expect(suggestions('ask @"Sam Lee" today', 9, wednesday)[0]?.replace).toEqual({ start: 4, end: 14 });
  });
});
