// Is the page around us dark? Told from its background's colour, without layout; read once per showing.

/** @returns null when the page paints no opaque background to judge by */
export function pageIsDark(page: Document): boolean | null {
  for (const element of [page.body, page.documentElement]) {
    const dark = element && isDarkColour(getComputedStyle(element).backgroundColor);
    if (typeof dark === 'boolean') return dark;
  }
  return null;
}

/** @param colour as computed styles write it, `rgb(r, g, b)` or `rgba(r, g, b, a)` */
export function isDarkColour(colour: string): boolean | null {
  const [red, green, blue, alpha] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || (alpha !== undefined && alpha < 0.5)) return null;
  if (!colour.startsWith('rgb')) return null;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
}
