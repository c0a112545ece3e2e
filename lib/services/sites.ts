// The sites Kept lives in, as the manifest names them.
import { browser } from 'wxt/browser';

/** @param url is undefined for tabs we may not look at */
export function isOurSite(url: string | undefined): boolean {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return url !== undefined && scripts.some(({ matches = [] }) => matches.some((pattern) => url.startsWith(pattern.replace(/\*$/, ''))));
}
