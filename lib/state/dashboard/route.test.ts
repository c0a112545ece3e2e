// Each place of the dashboard has an address, and an address leads to one place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, routeOf } from './route';

describe('an address', () => {
  it.each([
    ['', '', null], ['#/', '', null], ['#/goals', 'goals', null], ['#/goals/abc', 'goals', 'abc'], ['#/goals/', 'goals', null], ['#/%', '', null],
  ])('%j is screen %j, one %j', (hash, screen, id) => {
    expect(routeOf(hash)).toMatchObject({ screen, id });
  });

  it('leads back to the place it was made for', () => {
    const place = fc.record({ screen: fc.constantFrom('goals', 'people', 'check-ins'), id: fc.option(fc.string({ minLength: 1 })), query: fc.dictionary(fc.string({ minLength: 1 }), fc.string()) });
    fc.assert(fc.property(place, ({ screen, id, query }) => {
      const route = routeOf(addressOf({ screen, id, query }));
      expect([route.screen, route.id, Object.fromEntries(route.query)]).toEqual([screen, id, { ...query }]);
    }));
  });

  it('is never an error, whatever stands there', () => {
    fc.assert(fc.property(fc.string(), (hash) => { routeOf(hash); }));
  });
});
