// Presenting covers at once, is known to every other surface and to the next page, and ends only where the user ends it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isPresenting } from '../messaging/presenting';
import { createPresenting } from './presenting';

beforeEach(() => fakeBrowser.reset());

const surface = () => createPresenting(new AbortController().signal);

describe('presenting', () => {
  it('is off until the user begins, and on before anything is stored', async () => {
    const presenting = await surface();
    expect(presenting.on.value).toBe(false);
    const stored = presenting.set(true);
    expect(presenting.on.value).toBe(true);
    await stored;
    expect(await isPresenting()).toBe(true);
  });

  it('covers every surface, and one that opens later', async () => {
    const [here, there] = [await surface(), await surface()];
    await here.set(true);
    await vi.waitFor(() => expect(there.on.value).toBe(true));
    expect((await surface()).on.value).toBe(true);
    await there.set(false);
    await vi.waitFor(() => expect(here.on.value).toBe(false));
  });

  it('covers all the same where it cannot be stored, and says so', async () => {
    const presenting = await surface();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(presenting.set(true)).rejects.toThrow('disk full');
    expect(presenting.on.value).toBe(true);
  });

  it('believes what is heard meanwhile before what was read', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    get.mockImplementationOnce(async () => {
      await fakeBrowser.storage.local.set({ presenting: true });
      return {};
    });
    expect((await surface()).on.value).toBe(true);
  });
});
