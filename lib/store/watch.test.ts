// A query that is followed comes back after an error, and ends when nobody follows it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPerson, useEmptyStore } from '@/test/fixtures/store';
import { db } from './db';
import { watch } from './watch';
import { calmly } from './watch-calmly';

useEmptyStore();

/** Pauses pass this many times as fast. */
const haste = 50;

beforeEach(() => {
  const slow = globalThis.setTimeout;
  vi.stubGlobal('setTimeout', (act: () => void, pause = 0) => slow(act, pause / haste));
});
afterEach(() => vi.unstubAllGlobals());

/** Counts people; throws `errors` first, one at each try. */
function failing(...errors: string[]) {
  const left = [...errors];
  return async () => {
    const count = await db.people.count();
    const error = left.shift();
    if (error) throw new Error(error);
    return count;
  };
}

describe('a followed query', () => {
  it('is followed again after an error, and hears later writes', async () => {
    const [next, failed, end] = [vi.fn(), vi.fn(), new AbortController()];
    watch(failing('busy'), next, failed, end.signal);
    await vi.waitFor(() => expect(next).toHaveBeenCalledWith(0));
    await db.people.add(aPerson('Dana Keller'));
    await vi.waitFor(() => expect(next).toHaveBeenCalledWith(1));
    expect(failed).toHaveBeenCalledTimes(1);
    end.abort();
  });

  it('tells an error once while it stays the same, and a new one again', async () => {
    const [next, failed, end] = [vi.fn(), vi.fn(), new AbortController()];
    watch(failing('busy', 'busy', 'full'), next, failed, end.signal);
    await vi.waitFor(() => expect(next).toHaveBeenCalledWith(0));
    expect(failed.mock.calls.map(([error]) => (error as Error).message)).toEqual(['busy', 'full']);
    end.abort();
  });

  it('is not tried again when nobody follows it any more', async () => {
    const [next, end] = [vi.fn(), new AbortController()];
    const failed = vi.fn(() => end.abort());
    watch(failing('busy'), next, failed, end.signal);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(next).not.toHaveBeenCalled();
  });
});

describe('a query that is dear', () => {
  it('is asked once for many changes, and knows all of them in the end', async () => {
    const [end, next] = [new AbortController(), vi.fn()];
    const query = vi.fn(() => db.people.count());
    calmly(() => db.people.limit(1).toArray(), 20_000)(query, next, vi.fn(), end.signal);
    await vi.waitFor(() => expect(next).toHaveBeenCalledWith(0));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    query.mockClear();
    for (const name of ['Dana', 'Sam', 'Liu', 'Ana', 'Priya']) await db.people.add(aPerson(name));
    await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(5));
    expect(query.mock.calls.length).toBeLessThanOrEqual(2);
    end.abort();
  });

  it('is asked no more when nobody follows it', async () => {
    const [end, next] = [new AbortController(), vi.fn()];
    calmly(() => db.people.limit(1).toArray(), 1_000)(() => db.people.count(), next, vi.fn(), end.signal);
    await vi.waitFor(() => expect(next).toHaveBeenCalledWith(0));
    end.abort();
    next.mockClear();
    await db.people.add(aPerson('Dana'));
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(next).not.toHaveBeenCalled();
  });
});
