// The browser's alarms: they wake the worker, and are set only when they are absent or no longer right.
import { browser } from 'wxt/browser';

/** An alarm that is off by more than this (ms) was set before the clock, the time zone or the plan changed. */
const tolerance = 2000;

/** @param when ms since 1970 */
export async function expectAlarm(name: string, when: number): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known && Math.abs(known.scheduledTime - when) < tolerance) return;
  await browser.alarms.create(name, { when });
}

/**
 * Sets it only if there is none: setting it anew at every write would put it off for ever. One that is further off than its period
 * was set before the clock was set back, and would wait for as long.
 */
export async function expectRepeatedAlarm(name: string, everyMinutes: number): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known && known.scheduledTime - Date.now() <= everyMinutes * 60_000 + tolerance) return;
  await browser.alarms.create(name, { periodInMinutes: everyMinutes });
}

/** Calls back whenever it rings. Must be called while the worker starts. */
export function onAlarm(name: string, act: () => void, signal: AbortSignal): void {
  const listener = (alarm: { name: string }) => {
    if (alarm.name === name) act();
  };
  browser.alarms.onAlarm.addListener(listener);
  signal.addEventListener('abort', () => browser.alarms.onAlarm.removeListener(listener), { once: true });
}
