// The browser starts, or Kept was installed or updated: alarms may be gone, and days may have passed.
import { browser } from 'wxt/browser';

/** Must be called while the worker starts. */
export function onBrowserStart(act: () => void, signal: AbortSignal): void {
  const { onStartup, onInstalled } = browser.runtime;
  onStartup.addListener(act);
  onInstalled.addListener(act);
  signal.addEventListener('abort', () => {
    onStartup.removeListener(act);
    onInstalled.removeListener(act);
  }, { once: true });
}
