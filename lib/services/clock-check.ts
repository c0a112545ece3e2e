// The clock and the time zone jump without telling an extension. Looking every half hour is enough, and costs next to nothing.
import { browser } from 'wxt/browser';

const name = 'clock-check';
const everyMinutes = 30;

/** Sets the alarm, only if there is none: setting it anew at every write would put it off for ever. */
export async function expectClockChecks(): Promise<void> {
  if (!await browser.alarms.get(name)) await browser.alarms.create(name, { periodInMinutes: everyMinutes });
}

/** Calls back every half hour. Must be called while the worker starts. */
export function onClockCheck(act: () => void, signal: AbortSignal): void {
  const listener = (alarm: { name: string }) => {
    if (alarm.name === name) act();
  };
  browser.alarms.onAlarm.addListener(listener);
  signal.addEventListener('abort', () => browser.alarms.onAlarm.removeListener(listener), { once: true });
}
