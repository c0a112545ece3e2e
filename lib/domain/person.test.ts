// How a name or an address leads to a person, in any script.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { people } from './capture/team.test-data';
import { firstName, folded, hueOf, initials, peopleNamed, personByEmail, plainEmail } from './person';

const everyone = Object.values(people);

describe('a name', () => {
  it.each([
    ['Jérôme', 'jerome'], [' DANA ', 'dana'], ['Łukasz', 'lukasz'], ['Søren', 'soren'], ['Groß', 'gross'], ['İpek', 'ipek'], ['刘伟', '刘伟'], ['ﬁnance', 'finance'],
  ])('%s is found by %s', (name, typed) => expect(folded(name)).toBe(typed));

  it('is found however often it is folded', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => { expect(folded(folded(name))).toBe(folded(name)); }));
  });

  it.each([['Dana Keller', 'Dana'], ['  Mary-Ann  O’Neil', 'Mary-Ann'], ['Cher', 'Cher'], ['', '']])('"%s" begins with "%s"', (name, first) => {
    expect(firstName(name)).toBe(first);
  });

  it.each([
    ['Dana Keller', 'DK'], ['Ludwig van Beethoven', 'LB'], ['cher', 'C'], ['刘伟', '刘'], ['👩‍⚕️ Nurse', '👩‍⚕️N'], ['', ''], ['  ', ''],
  ])('"%s" has the initials "%s"', (name, letters) => expect(initials(name)).toBe(letters));
});

describe('people are found', () => {
  it.each([
    ['by full name', 'dana keller', ['dana']], ['by alias', 'dk', ['dana']], ['by first name', 'Jerome', ['jerome']],
    ['all of them, when several answer', 'Alex', ['alex', 'alexa']], ['by full name before first name', 'Liu Wei', ['liu']], ['not by a part of a name', 'Dan', []],
  ])('%s', (_, name, found) => {
    expect(peopleNamed(everyone, name)).toEqual(found.map((key) => people[key as keyof typeof people]));
  });

  it('by address, however it is written', () => {
    expect(personByEmail(everyone, ' Dana@Meridian.example ')).toBe(people.dana);
    expect(personByEmail(everyone, 'nobody@meridian.example')).toBe(undefined);
    expect(plainEmail(' A@B.example')).toBe('a@b.example');
  });
});

it('a person keeps one colour, within the wheel', () => {
  fc.assert(fc.property(fc.uuid(), (id) => {
    expect(hueOf(id)).toBe(hueOf(id));
    expect(hueOf(id)).toBeGreaterThanOrEqual(0);
    expect(hueOf(id)).toBeLessThan(360);
  }));
});
