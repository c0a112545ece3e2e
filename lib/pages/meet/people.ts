// Who is in the call: from tiles and from the people panel. A presentation is a device of its own, and nobody's second self.
import type { Root } from '../found';
import type { SeenPerson } from '../page';
import { firstText, MAX_NAME, MAX_PEOPLE, plain } from '../text';
import { DEVICE, ICON, MARKS, NAME, ROW, TOOLTIP } from './selectors';

const ICON_WORD = /^[a-z0-9]+(?:_[a-z0-9]+)+$/;

function deviceOf(element: Element): string {
  return DEVICE.map((name) => element.getAttribute(name)).find(Boolean) ?? '';
}

/** Words that stand right before a tooltip that repeats them: only names do, a button's tooltip says more than its icon. */
function repeatedByTooltip(tile: Element): string | null {
  for (const tooltip of tile.querySelectorAll(TOOLTIP)) {
    const text = tooltip.textContent.trim();
    if (text !== '' && tooltip.previousElementSibling?.textContent.trim() === text) return text;
  }
  return null;
}

/** Never the tile's whole text: that is full of icons and hints. */
function nameInTile(tile: Element): string | null {
  for (const span of tile.querySelectorAll(NAME)) {
    const text = span.textContent.trim();
    if (text !== '' && span.closest(ICON) === null && !ICON_WORD.test(text)) return text;
  }
  return repeatedByTooltip(tile);
}

const nameInRow = (row: Element): string | null => firstText(row) ?? row.getAttribute('aria-label');

interface Named {
  tiles: Map<string, string>;
  rows: Map<string, string>;
}

function namesIn(root: Root): Named {
  const named: Named = { tiles: new Map(), rows: new Map() };
  for (const element of root.querySelectorAll(MARKS.people.join())) {
    const device = deviceOf(element);
    const row = element.matches(ROW);
    const names = row ? named.rows : named.tiles;
    if (names.has(device)) continue;
    const name = plain(row ? nameInRow(element) : nameInTile(element), MAX_NAME);
    if (name !== null) names.set(device, name);
    if (named.tiles.size + named.rows.size >= 2 * MAX_PEOPLE) break;
  }
  return named;
}

/**
 * Everybody once, at most 500, in alphabetical order (tiles move about). A tile with a name is a person. A row of the panel
 * whose device has no such tile is one too, unless somebody of that name is there already: then it is a presentation.
 */
export function peopleIn(root: Root): SeenPerson[] {
  const { tiles, rows } = namesIn(root);
  const names = [...tiles.values()];
  for (const [device, name] of rows) {
    if (!tiles.has(device) && !names.includes(name)) names.push(name);
  }
  return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).slice(0, MAX_PEOPLE).map((name) => ({ name, email: null }));
}
