// Waiting in order, and not for ever.
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createQueue, present } from './in-turn';

const { signal: end } = new AbortController();

describe('the queue', () => {
  it('keeps the order, whatever takes long', async () => {
    const inTurn = createQueue();
    const done: string[] = [];
    const after = (ms: number, name: string) => inTurn(async () => {
      await new Promise((wait) => setTimeout(wait, ms));
      done.push(name);
    });
    await Promise.all([after(20, 'slow'), after(0, 'quick'), after(5, 'last')]);
    expect(done).toEqual(['slow', 'quick', 'last']);
  });

  it('goes on after a failure, which only its own caller hears of', async () => {
    const inTurn = createQueue();
    const failed = inTurn(() => Promise.reject(new Error('no')));
    const next = inTurn(() => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});

describe('a value that is coming', () => {
  it('is waited for', async () => {
    const value = signal<string | null>(null);
    setTimeout(() => { value.value = 'here'; }, 5);
    expect(await present(value, 1000, end)).toBe('here');
  });

  it('that is there is there at once', async () => {
    expect(await present(signal<string | null>('here'), 1000, end)).toBe('here');
  });

  it('that does not come is given up', async () => {
    expect(await present(signal<string | null>(null), 5, end)).toBeNull();
  });
});
