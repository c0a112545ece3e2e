// Items become overdue at midnight, so something has to happen then: one alarm, at the next local midnight.
import { browser } from 'wxt/browser';

const name = 'midnight';
/** Alarms may fire early by rounding; a second later it is the new day for sure. */
const afterMidnight = 1000;
/** An alarm that is off by more than this (ms) was set before the clock or the time zone changed. */
const tolerance = 2000;

/** The instant, in ms, at which the local day after `now` begins. Days are 23 to 25 hours long. */
export function nextMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/** Sets the alarm if there is none, or if it is no longer right. */
export async function expectMidnight(now: Date): Promise<void> {
  const due = nextMidnight(now) + afterMidnight;
  const known = await browser.alarms.get(name);
  if (known && Math.abs(known.scheduledTime - due) < tolerance) return;
  await browser.alarms.create(name, { when: due });
}

/** Calls back at each local midnight. Must be called while the worker starts. */
export function atMidnight(act: () => void, signal: AbortSignal): void {
  const listener = (alarm: { name: string }) => {
    if (alarm.name === name) act();
  };
  browser.alarms.onAlarm.addListener(listener);
  signal.addEventListener('abort', () => browser.alarms.onAlarm.removeListener(listener), { once: true });
}
