// Vouches for frames: a content script announces a nonce, and the frame in the same tab may claim it once. The page knows neither.
import { browser } from 'wxt/browser';
import type { Announced, ClaimAnswer } from '../messaging/contract';
import type { Sender } from './messages';

/** Kept per tab; more than one, for a tab whose page is replaced while the frame of the old one still asks. */
const keptPerTab = 4;
const keyOf = (tabId: number) => `nonces.${tabId}`;

/** A content script is about to greet a frame. Only the top document of a tab may announce one. */
export async function frameOpening(nonce: string, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return;
  await withNonces(tabId, (nonces) => [...nonces, nonce].slice(-keptPerTab));
}

/** Told to a frame of ours while it loads, so that it need not ask when it is greeted. It claims the one it was greeted with all the same. */
export async function frameLoads(sender: Sender): Promise<Announced> {
  const tabId = tabOfOurs(sender);
  return tabId === null ? { nonces: [], tabId } : { nonces: [...fresh.get(tabId) ?? await storedNonces(keyOf(tabId))], tabId };
}

/** A nonce is good once, and only for a frame of our own page in the tab it was announced for. */
export async function frameClaims(nonce: string, sender: Sender): Promise<ClaimAnswer> {
  const tabId = tabOfOurs(sender);
  if (tabId === null) return { genuine: false, tabId };
  let genuine = false;
  await withNonces(tabId, (nonces) => {
    genuine = nonces.includes(nonce);
    return nonces.filter((known) => known !== nonce);
  });
  return { genuine, tabId: genuine ? tabId : null };
}

/** The tab of a frame with our sidebar in it; null for any other sender. */
function tabOfOurs({ tab, url }: Sender): number | null {
  return url?.startsWith(browser.runtime.getURL('/sidebar.html')) ? tab?.id ?? null : null;
}

/** Forgets the nonces of tabs that were closed. */
export function forgetClosedTabs(signal: AbortSignal): void {
  const forget = (tabId: number) => {
    fresh.delete(tabId);
    void browser.storage.session.remove(keyOf(tabId));
  };
  browser.tabs.onRemoved.addListener(forget);
  signal.addEventListener('abort', () => browser.tabs.onRemoved.removeListener(forget), { once: true });
}

/** The same as stored, for as long as this worker lives. */
const fresh = new Map<number, readonly string[]>();

async function withNonces(tabId: number, change: (nonces: readonly string[]) => string[]): Promise<void> {
  const key = keyOf(tabId);
  await navigator.locks.request(key, async () => {
    const nonces = change(fresh.get(tabId) ?? await storedNonces(key));
    fresh.set(tabId, nonces);
    await browser.storage.session.set({ [key]: nonces });
  });
}

async function storedNonces(key: string): Promise<string[]> {
  const { [key]: stored } = await browser.storage.session.get(key);
  return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : [];
}
