// The badge follows the clock too, and a failure to count ends nothing.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { localDateOf } from '../domain/local-date';
import { keepBadge } from './overdue-badge';
import { showBadge } from './badge';

vi.mock('./badge', () => ({ showBadge: vi.fn() }));

const clockCheck = { name: 'clock-check', scheduledTime: 0 };

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(showBadge).mockClear();
  vi.stubGlobal('navigator', { locks: { request: (_: string, held: () => unknown) => Promise.resolve().then(held) } });
});

describe('the badge', () => {
  it('is counted once more for all that was written while it was counted', async () => {
    const count = vi.fn(() => Promise.resolve(1));
    const refresh = keepBadge(count, new AbortController().signal);
    await Promise.all(Array.from({ length: 50 }, refresh));
    expect(count.mock.calls.length).toBeLessThanOrEqual(2);
    await refresh();
    expect(showBadge).toHaveBeenLastCalledWith(1);
  });

  it('is refreshed every half hour, by an alarm that is set once', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    const refresh = keepBadge(() => Promise.resolve(2), new AbortController().signal);
    await refresh();
    await refresh();
    expect(create.mock.calls.filter(([name]) => (name as unknown) === 'clock-check')).toEqual([['clock-check', { periodInMinutes: 30 }]]);
    await fakeBrowser.alarms.onAlarm.trigger(clockCheck);
    await vi.waitFor(() => expect(showBadge).toHaveBeenCalledTimes(3));
  });

  it('that could not be counted is told in the console, and counted the next time', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const count = vi.fn().mockRejectedValueOnce(new Error('busy')).mockResolvedValue(1);
    keepBadge(count, new AbortController().signal);
    await fakeBrowser.alarms.onAlarm.trigger(clockCheck);
    await vi.waitFor(() => expect(said).toHaveBeenCalledTimes(1));
    await fakeBrowser.alarms.onAlarm.trigger(clockCheck);
    await vi.waitFor(() => expect(showBadge).toHaveBeenCalledWith(1));
  });

  it('is of the day that it is, when the alarm rings late or the clock was changed', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 18, 12), toFake: ['Date'] });
    const days: string[] = [];
    keepBadge(() => {
      days.push(localDateOf(new Date()));
      return Promise.resolve(1);
    }, new AbortController().signal);
    vi.setSystemTime(new Date(2026, 10, 21, 9));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'midnight', scheduledTime: new Date(2026, 10, 19).getTime() });
    await vi.waitFor(() => expect(days).toEqual(['2026-11-21']));
    vi.setSystemTime(new Date(2026, 10, 17, 9));
    await fakeBrowser.alarms.onAlarm.trigger(clockCheck);
    await vi.waitFor(() => expect(days).toEqual(['2026-11-21', '2026-11-17']));
    await vi.waitFor(async () => expect((await fakeBrowser.alarms.get('midnight'))?.scheduledTime).toBe(new Date(2026, 10, 18, 0, 0, 1).getTime()));
    vi.useRealTimers();
  });
});
