// Puts the content scripts into tabs that are open already: after an install, and after an update, when the old scripts are cut off.
import { browser } from 'wxt/browser';

/** Must be called while the worker starts. Nobody is asked to reload a tab: a call may be running in it. */
export function reinjectWhenInstalled(signal: AbortSignal): void {
  const listener = () => void reinject();
  browser.runtime.onInstalled.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onInstalled.removeListener(listener), { once: true });
}

/** Injects anew into every open tab of our sites. Harmless where a script runs already: the later one takes over. */
export async function reinject(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js } of scripts) {
    const tabs = await browser.tabs.query({ url: matches });
    const open = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
    if (js) await Promise.all(open.map((id) => inject(id, js)));
  }
}

/** The manifest's own words; WXT types only the paths known when it was written. */
type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

async function inject(tabId: number, files: string[]): Promise<void> {
  // A tab that shows an error page, say. Its old script finds out by itself and says "reload this tab when the call is over".
  await browser.scripting.executeScript({ target: { tabId }, files: files as Files, injectImmediately: true }).catch(() => undefined);
}
