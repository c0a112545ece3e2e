// The number on the toolbar button.
import { browser } from 'wxt/browser';

/** White on this red is 6.5:1, and the red stands out from light and dark toolbars. */
const background = '#b3261e';
const text = '#ffffff';

/** @param count of my overdue commitments; 0 shows nothing */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: background });
  // Chromium before 110 chooses the text's colour itself.
  await browser.action.setBadgeTextColor?.({ color: text });
  await browser.action.setBadgeText({ text: badgeText(count) });
}

/** What fits on it: four characters at most. */
export function badgeText(count: number): string {
  if (count <= 0) return '';
  return count > 999 ? '999+' : String(count);
}
