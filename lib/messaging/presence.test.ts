// What goes on is said by a lock, which lasts as long as whoever says it.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPresence, isPresent } from './presence';

afterEach(() => vi.unstubAllGlobals());

/** Shared locks only. */
function sharedLocks() {
  const held: { name: string }[] = [];
  vi.stubGlobal('navigator', { locks: {
    request: async (name: string, _: object, work: () => Promise<void> | undefined) => {
      const lock = { name };
      held.push(lock);
      await work();
      held.splice(held.indexOf(lock), 1);
    },
    query: async () => ({ held: [...held] }),
  } });
}

describe('a call', () => {
  it('is known while a page says that it is in one', async () => {
    sharedLocks();
    const end = new AbortController();
    const [here, there] = [createPresence('call', end.signal), createPresence('call', end.signal)];
    expect(await isPresent('call')).toBe(false);
    here(true);
    here(true);
    there(true);
    expect([await isPresent('call'), await isPresent('sidebar')]).toEqual([true, false]);
    here(false);
    await vi.waitFor(async () => expect((await navigator.locks.query()).held).toHaveLength(1));
    expect(await isPresent('call')).toBe(true);
    end.abort();
    await vi.waitFor(async () => expect(await isPresent('call')).toBe(false));
    here(true);
    expect(await isPresent('call')).toBe(false);
  });
});
