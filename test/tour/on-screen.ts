// Reads what a user sees, by the names that the product promises to its tests.
import { expect } from '@playwright/test';
import type { Frame, Locator, Page } from '@playwright/test';

type Place = Page | Frame;

export const heading = (place: Place): Locator => place.getByRole('heading', { level: 1 });
export const captureLine = (place: Place): Locator => place.getByRole('combobox', { name: 'Capture a commitment' });

/** The line of a commitment in a region, by its text. */
export function commitment(place: Place, region: string, text: string): Locator {
  return place.getByRole('region', { name: region }).getByRole('listitem').filter({ hasText: text });
}

/** The words on this element, once it is there; brought into sight for the picture. @throws when it is not there, or says something else */
export async function read(element: Locator, expected?: string | RegExp): Promise<string> {
  await expect(element).toBeVisible();
  if (expected !== undefined) await expect(element).toContainText(expected);
  await element.scrollIntoViewIfNeeded();
  return element.innerText();
}
