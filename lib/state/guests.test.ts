// Who is invited and who is here, told as people of the team only where that is certain.
import { describe, expect, it } from 'vitest';
import { aPerson } from '@/test/fixtures/store';
import { createNewcomers, guestViews, strangersAmong } from './guests';

const [dana, sam, samToo] = [aPerson('Dana Keller'), aPerson('Sam Okafor', { aliases: ['Sammy'] }), aPerson('Sam Okafor', { emails: ['sam2@meridian.example'] })];
const names = (views: ReturnType<typeof guestViews>) => views.map(({ name, person, here }) => [name, person?.id ?? null, here]);

describe('a guest', () => {
  it('is a person of the team by address, whatever the page calls them', () => {
    expect(names(guestViews([{ email: 'DANA@meridian.example', name: 'D. K.' }], [], [dana]))).toEqual([['Dana Keller', dana.id, false]]);
  });

  it('with another address is not somebody of the team, even under the same name', () => {
    expect(names(guestViews([{ email: 'dana@elsewhere.example', name: 'Dana Keller' }], [], [dana]))).toEqual([['Dana Keller', null, false]]);
  });

  it('in a call is a person by full name or alias, if one alone has it', () => {
    expect(names(guestViews([], [{ email: null, name: 'sammy' }], [dana, sam]))).toEqual([['Sam Okafor', sam.id, true]]);
    expect(names(guestViews([], [{ email: null, name: 'Sam Okafor' }], [sam, samToo]))[0]?.[1]).toBeNull();
    expect(names(guestViews([], [{ email: null, name: 'Sam' }], [sam]))[0]?.[1]).toBeNull();
  });

  it('who is invited and here is told once', () => {
    expect(names(guestViews([{ email: 'dana@meridian.example', name: null }], [{ email: null, name: 'Dana Keller' }], [dana]))).toEqual([['Dana Keller', dana.id, true]]);
  });

  it('without a name goes by the address, and without both is a guest', () => {
    expect(guestViews([{ email: 'liu.wei@x.example', name: null }, { email: null, name: ' ' }], [], []).map((view) => view.name)).toEqual(['liu.wei', 'Guest']);
  });
});

describe('a guest who is not in the team', () => {
  it('can be added under the address that the page told, and without one not at all', () => {
    const guests = [{ email: 'Sam@meridian.example', name: 'Sam Okafor' }, { email: 'dana@meridian.example', name: null }, { email: null, name: 'Ama' }];
    expect(strangersAmong(guestViews(guests, [], [dana]), guests)).toMatchObject([{ name: 'Sam Okafor', emails: ['Sam@meridian.example'] }]);
  });

  it('would be the same person whenever it is asked', () => {
    const newcomers = createNewcomers();
    const stranger = { name: 'Sam Okafor', emails: ['sam@meridian.example'], aliases: [], function: null };
    expect(newcomers([stranger])[0]?.id).toBe(newcomers([stranger])[0]?.id);
  });
});
