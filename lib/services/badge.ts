// The number on the toolbar button.
import { browser } from 'wxt/browser';

/** Black on this orange is 5.9:1, and the orange stands out by 3:1 and more from the toolbars of light and dark themes. */
export const badgeColours = { background: '#e8590c', text: '#000000' } as const;

/** @param count of my overdue commitments; 0 shows nothing */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeColours.background });
  await browser.action.setBadgeTextColor({ color: badgeColours.text });
  await browser.action.setBadgeText({ text: badgeText(count) });
}

/** What fits on it: four characters at most. */
export function badgeText(count: number): string {
  if (count <= 0) return '';
  return count > 999 ? '999+' : String(count);
}
