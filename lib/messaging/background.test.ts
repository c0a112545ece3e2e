// What our pages tell the background reaches it, also when its worker is just being ended.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { tellCommitted } from './background';

beforeEach(() => fakeBrowser.reset());

describe('that something was written', () => {
  const ended = new Error('The message port closed before a response was received.');
  const send = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');

  it('is told once more to a worker that was ended meanwhile', async () => {
    const sent = send().mockRejectedValueOnce(ended).mockResolvedValue(undefined);
    await tellCommitted();
    expect(sent.mock.calls).toEqual([[{ type: 'committed' }], [{ type: 'committed' }]]);
  });

  it('is no error where nobody hears it', async () => {
    send().mockRejectedValue(ended);
    await expect(tellCommitted()).resolves.toBeUndefined();
  });
});
