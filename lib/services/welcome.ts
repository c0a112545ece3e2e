// Our own pages in tabs; the first of them after the install, behind the tab in front: it may be a call.
import { browser } from 'wxt/browser';
import type { OwnPage } from '../messaging/contract';
import { theTeam } from '../store/queries/team';

export async function openOwnPage(page: OwnPage, place = '', active = true): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}`) + place, active });
}

/** An unpacked extension is "installed" at every start of the browser: who is past first run is not welcomed again. */
async function welcomeUnlessKnown(): Promise<void> {
  const { settings } = await theTeam();
  if (!settings?.firstRunDone) await openOwnPage('welcome.html', '', false);
}

/** Must be called while the worker starts. */
export function welcomeWhenInstalled(signal: AbortSignal): void {
  const listener = ({ reason }: { reason: string }) => {
    if (reason === 'install') void welcomeUnlessKnown().catch((error: unknown) => console.error(error));
  };
  browser.runtime.onInstalled.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onInstalled.removeListener(listener), { once: true });
}
