// @vitest-environment jsdom
// What a page draws first comes from what was read ahead, and from then on is true as everywhere.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPerson, begin, useEmptyStore } from '@/test/fixtures/store';
import { openAhead } from '../store/ahead';
import type { Reading } from '../store/reading';
import { theTeam } from '../store/queries/team';
import { readAheadUntil, watchAhead } from './watch-ahead';

useEmptyStore();

const dana = aPerson('Dana Keller');
const life = () => new AbortController();
const names = async (reading?: Reading) => (await theTeam(reading)).people.map(({ name }) => name);

beforeEach(async () => { await begin('people', dana); });
afterEach(() => { globalThis.keptAhead = undefined; });

/** Every query that is asked notes whether it read ahead. */
function followed(query: (reading?: Reading) => Promise<string[]> = names) {
  const [next, failed, asked, end] = [vi.fn(), vi.fn(), vi.fn(), life()];
  watchAhead((reading) => { asked(reading !== undefined); return query(reading); }, next, failed, end.signal);
  return { next, failed, asked, end };
}

describe('a query whose rows were read ahead', () => {
  it('is answered from them, then followed', async () => {
    globalThis.keptAhead = openAhead();
    const close = vi.spyOn(globalThis.keptAhead, 'close');
    const { next, failed, asked, end } = followed();
    await vi.waitFor(() => expect(asked.mock.calls).toEqual([[true], [false]]));
    expect([globalThis.keptAhead, close.mock.calls.length]).toEqual([undefined, 1]);
    await begin('people', aPerson('Sam Obi'));
    await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(['Dana Keller', 'Sam Obi']));
    expect([next.mock.calls[0], failed.mock.calls]).toEqual([[['Dana Keller']], []]);
    end.abort();
  });

  it('reads ahead what its answer leads to, until the picture is drawn', async () => {
    globalThis.keptAhead = openAhead();
    const isDrawn = signal(false);
    readAheadUntil(isDrawn);
    const first = followed();
    await vi.waitFor(() => expect(first.next).toHaveBeenCalledTimes(1));
    const second = followed(async (reading) => [...await names(reading), 'again']);
    await vi.waitFor(() => expect(second.next).toHaveBeenCalledTimes(1));
    expect([first.asked.mock.calls, second.asked.mock.calls]).toEqual([[[true]], [[true]]]);
    isDrawn.value = true;
    await vi.waitFor(() => expect([first.asked.mock.calls, second.asked.mock.calls]).toEqual([[[true], [false]], [[true], [false]]]));
    expect(globalThis.keptAhead).toBeUndefined();
    first.end.abort();
    second.end.abort();
  });

  it('tells nothing of what failed ahead, and what fails again', async () => {
    globalThis.keptAhead = openAhead();
    const { next, failed, end } = followed((reading) => reading ? Promise.reject(new Error('ahead')) : names());
    await vi.waitFor(() => expect(next).toHaveBeenCalledWith(['Dana Keller']));
    expect(failed).not.toHaveBeenCalled();
    end.abort();
  });

  it('is not answered any more when the page has ended', async () => {
    globalThis.keptAhead = openAhead();
    const { next, asked, end } = followed();
    end.abort();
    await vi.waitFor(() => expect(globalThis.keptAhead).toBeUndefined());
    expect([next.mock.calls, asked.mock.calls]).toEqual([[], [[true]]]);
  });

  it('is followed at once where nothing was read ahead', async () => {
    const { next, asked, end } = followed();
    await vi.waitFor(() => expect(next).toHaveBeenCalledWith(['Dana Keller']));
    expect(asked.mock.calls[0]).toEqual([false]);
    end.abort();
  });
});
