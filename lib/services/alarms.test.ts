// Alarms are set when they are absent or wrong, and left alone when they are right.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { expectAlarm, expectRepeatedAlarm, onAlarm } from './alarms';
import { expectMidnight } from './midnight';

const noon = new Date(2026, 9, 6, 12);
const created = () => vi.spyOn(fakeBrowser.alarms, 'create');
const scheduled = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('an alarm', () => {
  it('is set once, and again after a restart that lost it', async () => {
    const create = created();
    for (let turn = 0; turn < 3; turn += 1) await expectAlarm('nudge', noon.getTime());
    expect(create).toHaveBeenCalledTimes(1);
    await fakeBrowser.alarms.clearAll();
    await expectAlarm('nudge', noon.getTime());
    expect(await scheduled('nudge')).toBe(noon.getTime());
  });

  it('is moved when the clock, the zone or the plan was changed', async () => {
    await expectAlarm('nudge', noon.getTime());
    await expectAlarm('nudge', noon.getTime() + 3_600_000);
    expect(await scheduled('nudge')).toBe(noon.getTime() + 3_600_000);
  });

  it('that repeats is set anew when the clock was set back, or it would wait for days', async () => {
    vi.useFakeTimers({ now: noon, toFake: ['Date'] });
    await expectRepeatedAlarm('clock-check', 30);
    const create = created();
    vi.setSystemTime(new Date(2026, 9, 3, 12));
    await expectRepeatedAlarm('clock-check', 30);
    expect(create).toHaveBeenCalledWith('clock-check', { periodInMinutes: 30 });
    vi.useRealTimers();
  });

  it('that repeats is not put off', async () => {
    const create = created();
    for (let turn = 0; turn < 3; turn += 1) await expectRepeatedAlarm('clock-check', 30);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('calls back by its name, until that ends', async () => {
    const [end, act] = [new AbortController(), vi.fn()];
    onAlarm('nudge', act, end.signal);
    const ring = (name: string) => fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0 });
    await ring('nudge');
    await ring('midnight');
    end.abort();
    await ring('nudge');
    expect(act).toHaveBeenCalledTimes(1);
  });
});

it('midnight is that of the clock as it is now', async () => {
  await expectMidnight(noon);
  expect(await scheduled('midnight')).toBe(new Date(2026, 9, 7, 0, 0, 1).getTime());
  await expectMidnight(new Date(2026, 9, 9, 3));
  expect(await scheduled('midnight')).toBe(new Date(2026, 9, 10, 0, 0, 1).getTime());
});
