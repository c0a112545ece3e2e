// What a filter means for a commitment, over any data; and whom a name means.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alex, commitment, commitmentOf, dana, dayOf, drawn, idOf, sam, today } from '../commitment.test-data';
import { isOverdue, isParked } from '../commitment';
import type { Commitment } from '../commitment';
import { searchEntryOf } from './keys';
import type { SearchEntry } from './keys';
import { namesOf } from './names';
import { parseSearch } from './parse';
import { askedBy, matches } from './wanted';

const born = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
const person = (id: string, name: string, ...aliases: string[]) => ({ ...born, id, name, emails: [`${name.split(' ')[0] ?? ''}@meridian.example`.toLowerCase()], aliases, function: null });
const people = [person(dana, 'Dana Keller', 'DK'), person(sam, 'Sam Okafor'), person(alex, 'Samuel Alexis')];
const names = namesOf(people, [], [], dana);

const ask = (text: string, known = names) => askedBy(parseSearch(text, today), { names: known, today });
const holds = (text: string, one: Commitment) => ask(text).wanted.every((wanted) => matches(searchEntryOf(one, []) as SearchEntry, wanted));

const meanings: Record<string, (one: Commitment) => boolean> = {
  'is:overdue': (one) => isOverdue(one, today),
  'is:open': (one) => one.status === 'open',
  'is:done': (one) => one.status === 'done',
  'is:dropped': (one) => one.status === 'dropped',
  'is:today': (one) => one.status === 'open' && one.dueOn === today,
  'is:parked': (one) => one.status === 'open' && isParked(one),
  'is:blocked': (one) => one.status === 'open' && (one.blockedBy ?? null) !== null,
  'is:mine': (one) => one.ownerId === dana,
  'is:orphan': (one) => one.ownerId === null,
  'owner:keller': (one) => one.ownerId === dana,
  'owner:dk owner:none': (one) => one.ownerId === dana || one.ownerId === null,
  'goal:none': (one) => one.goalId === null,
  'meeting:none': (one) => one.seriesId === null,
  'due:none': (one) => one.dueOn === null,
  'due:today': (one) => one.dueOn === today,
  'due:<today': (one) => one.dueOn !== null && one.dueOn < today,
  'due:>=tomorrow': (one) => one.dueOn !== null && one.dueOn > today,
  [`due:${dayOf(-100)}..${dayOf(100)}`]: (one) => one.dueOn !== null && one.dueOn >= dayOf(-100) && one.dueOn <= dayOf(100),
  'is:open is:mine': (one) => one.status === 'open' && one.ownerId === dana,
};

const anyCommitment = fc.tuple(fc.array(fc.nat(), drawn).map(commitmentOf), fc.boolean(), fc.constantFrom(null, 'customs'))
  .map(([one, parked, blockedBy]) => ({ ...one, parked, blockedBy }));

describe('a filter', () => {
  it.each(Object.entries(meanings))('%s means the same as the rule of the domain, and with a minus the contrary', (text, meaning) => {
    fc.assert(fc.property(anyCommitment, (one) => {
      expect(holds(text, one)).toBe(meaning(one));
      if (!text.includes(' ')) expect(holds(`-${text}`, one)).toBe(!meaning(one));
    }));
  });
});

describe('a name', () => {
  it.each<[string, string[]]>([
    ['owner:sam', [sam]], ['owner:sa', [sam, alex]], ['owner:"Sam Okafor"', [sam]], ['owner:samuel', [alex]], ['owner:DK', [dana]], ['owner:me', [dana]],
    ['owner:"okafor sam"', [sam]], ['owner:dana@meridian.example', [dana]], ['-owner:sa', [dana]], ['-owner:sam', [dana, alex]], ['sam', [sam, alex]], ['meridian', []], ['okaf', [sam]], ['"okaf"', []], ['-okaf', [dana, sam, alex]], ['-okafor', [dana, alex]],
  ])('%s means whoever is called that', (text, owners) => {
    expect([dana, sam, alex].filter((ownerId) => holds(text, commitment({ ownerId })))).toEqual(owners);
    expect(ask(text).doubts).toEqual([]);
  });

  it.each([
    ['owner:zed', 'Nobody is called “zed”.'], ['goal:zed', 'No goal is called “zed”.'], ['meeting:zed', 'No meeting is called “zed”.'], ['— deck', 'There are no letters or digits in “—”.'],
  ])('%s says that there is none', (text, says) => {
    expect(ask(text).doubts.map((doubt) => doubt.says)).toEqual([says]);
  });

  it('is not mine before Kept knows who I am, and that is said', () => {
    const stranger = namesOf(people, [], [], null);
    expect(ask('is:mine', stranger).doubts[0]?.says).toContain('who you are');
    expect(ask('is:mine', stranger).wanted.every((wanted) => matches(searchEntryOf(commitment({ id: idOf(7) }), []) as SearchEntry, wanted))).toBe(false);
    expect(ask('owner:me', stranger).doubts).toHaveLength(1);
  });
});
