// @vitest-environment jsdom
// What the first picture can do without waits for it, but never for long.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPicture } from './after-picture';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function waiting() {
  const [seen, load, life] = [signal(false), vi.fn(), new AbortController()];
  afterPicture(seen, load, life.signal);
  return { seen, load, life };
}

describe('what follows the first picture', () => {
  it('is loaded once there is something to see and the page is idle', () => {
    const { seen, load } = waiting();
    vi.advanceTimersByTime(500);
    expect(load).not.toHaveBeenCalled();
    seen.value = true;
    expect(load).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is loaded after a second whatever keeps the picture', () => {
    const { load } = waiting();
    vi.advanceTimersByTime(1000);
    expect(load).toHaveBeenCalled();
  });

  it('is not loaded any more once the page has ended', () => {
    const { seen, load, life } = waiting();
    seen.value = true;
    life.abort();
    vi.advanceTimersByTime(2000);
    expect(load).not.toHaveBeenCalled();
  });
});
