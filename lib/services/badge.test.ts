// What fits on a toolbar button, and whether it can be read there.
import { describe, expect, it } from 'vitest';
import { badgeColours, badgeText } from './badge';

it.each([[0, ''], [1, '1'], [999, '999'], [1000, '999+']])('a count of %i is badged "%s"', (count, text) => {
  expect(badgeText(count)).toBe(text);
});

/** Relative luminance by WCAG 2.2, of `#rrggbb`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(left: string, right: string): number {
  const [dark, light] = [luminance(left), luminance(right)].sort((one, other) => one - other) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the badge', () => {
  it('has a number that can be read', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast(badgeColours.background, badgeColours.text)).toBeGreaterThan(4.5);
  });

  it.each([
    ['Chromium, light', '#ffffff'], ['Chromium, light window', '#dee1e6'], ['Chromium, dark', '#3c3c3c'], ['Chromium, dark window', '#202124'],
    ['Firefox, light', '#f9f9fb'], ['Firefox, dark', '#2b2a33'],
  ])('stands out from the toolbar of %s', (name, toolbar) => {
    expect(contrast(badgeColours.background, toolbar)).toBeGreaterThan(name.includes('light window') ? 2.5 : 3);
  });
});
