// Lines that nobody should type and somebody will: kept as typed, whatever they hold.
import { describe, expect, it } from 'vitest';
import { parseCapture } from './parse';
import { people, wednesday } from './team.test-data';

const nothing = { ownerId: null, partnerIds: [], goalId: null, onlyMe: false, dueAssumed: true, understood: [], ambiguous: [] };

describe('what holds no promise is kept as typed', () => {
  it.each([
    '🎉🎉', '👩‍👩‍👧‍👦🏳️‍🌈', '<script>alert(1)</script>', '<img src=x onerror="alert(1)">', '${process.exit()}', '{{constructor}}', '"; DROP TABLE commitments; --',
    'a\u0000b\u0007c', '\u202Egnirts desrever\u202C', 'Z̷̢̛a̶l̵g̸o̷ text', '\uD800 half a pair', '\uFFFC\uFFFC', '@@@@ ++++ ####', '@"" +"" #', '[[[[((((', '""""""', '__proto__', '#__proto__ #constructor',
    'toString to hasOwnProperty', '%00 %s \\n', '../../etc/passwd',
  ])('%j', (typed) => {
    expect(parseCapture(typed, wednesday)).toMatchObject({ ...nothing, text: typed });
  });
});

it('what stands around control and bidi characters is understood, they themselves are kept', () => {
  expect(parseCapture('@dana \u202Esend\u0007 the deck\u202C by fri', wednesday)).toMatchObject({
    text: '\u202Esend\u0007 the deck\u202C', ownerId: people.dana.id, dueOn: '2026-11-20',
  });
});

it('a name that no object should have is only unknown', () => {
  expect(parseCapture('@__proto__ and @constructor send the deck', wednesday)).toMatchObject({ ...nothing, unknownNames: ['__proto__', 'constructor'].map((name) => name.replace(/_+$/, '')) });
});

describe('fifty names in one line', () => {
  it('are one owner and partners, each once', () => {
    const { ownerId, partnerIds } = parseCapture(`${'@dana @sam '.repeat(50)}decide`, wednesday);
    expect([ownerId, partnerIds]).toEqual([people.dana.id, [people.sam.id]]);
  });

  it('are fifty people where there are so many', () => {
    const crowd = Array.from({ length: 50 }, (_, index) => ({ ...people.dana, id: `person ${index}`, name: `Given${index} Family`, emails: [], aliases: [] }));
    const { text, ownerId, partnerIds } = parseCapture(`${crowd.map(({ name }) => `@${name.split(' ')[0]}`).join(', ')}: decide`, { ...wednesday, people: crowd });
    expect([text, ownerId, partnerIds]).toEqual(['decide', 'person 0', crowd.slice(1).map(({ id }) => id)]);
  });

  it('that nobody answers to are each said once', () => {
    expect(parseCapture('@nina @otto '.repeat(25), wednesday).unknownNames).toEqual(['nina', 'otto']);
  });
});

describe('an over-long line', () => {
  it('of up to 10,000 characters is read to its end', () => {
    const filler = 'more of it '.repeat(900);
    expect(parseCapture(`@dana ${filler}by fri`, wednesday)).toMatchObject({ text: filler.trim(), ownerId: people.dana.id, dueOn: '2026-11-20' });
  });

  it('of more is kept and not read', () => {
    const page = `@dana ${'by fri '.repeat(2_000)}`;
    expect(parseCapture(page, wednesday)).toMatchObject({ ...nothing, text: page.trim() });
  });

  it.each(['"', '“', '@', '@"', '(', '#a', '+', '[ ]', 'and ', 'by ', '1/', '27 nov ', '\u202E', '👩‍👩‍👧‍👦', 'a@', '@dana ', 'to ', ' ', '\n'])('of nothing but %j takes less than a second', (part) => {
    const began = performance.now();
    parseCapture(part.repeat(Math.floor(5_000 / part.length)), wednesday);
    parseCapture(part.repeat(Math.floor(1_000_000 / part.length)), wednesday);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
