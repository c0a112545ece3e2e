// The one flag for the whole browser that says: the user is presenting. It lives in the extension's own storage, where every context hears it change.
import { browser } from 'wxt/browser';
import { presentingKey } from './stored-keys';

/** What shows or notifies asks first; true: no text. */
export async function isPresenting(): Promise<boolean> {
  const { [presentingKey]: stored } = await browser.storage.local.get(presentingKey);
  return stored === true;
}

export async function storePresenting(on: boolean): Promise<void> {
  await browser.storage.local.set({ [presentingKey]: on });
}

/** Calls back when any context begins or ends it, this one included. */
export function followPresenting(changed: (on: boolean) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[presentingKey];
    if (area === 'local' && change) changed(change.newValue === true);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
