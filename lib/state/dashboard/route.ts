// Where in the dashboard the user is: its own address for each screen, so that Back, links and bookmarks work.
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

export interface Route {
  /** The screen's path, as `goals`; '' for the first one. */
  screen: string;
  /** What the screen shows one of; null: all. */
  id: string | null;
  /** Filters, orders and what else a screen keeps in its address. */
  query: URLSearchParams;
}

/** The part of the address after `dashboard.html`: `#/goals/<id>?cycle=…`. */
export function addressOf({ screen, id = null, query }: { screen: string; id?: string | null; query?: URLSearchParams | Record<string, string> }): string {
  const rest = new URLSearchParams(query).toString();
  return `#/${[screen, id].filter((part) => part !== null && part !== '').map((part) => encodeURIComponent(part ?? '')).join('/')}${rest && `?${rest}`}`;
}

/** Reads such an address; whatever else stands there is the first screen. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split(/\?(.*)/su);
  const [screen = '', id = null] = path.split('/').map(decoded);
  return { screen, id: id === '' ? null : id, query: new URLSearchParams(query) };
}

/** An address cut in the middle of a character names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Follows the window's address. */
export function createRoute(end: AbortSignal): ReadonlySignal<Route> {
  const route = signal(routeOf(location.hash));
  window.addEventListener('hashchange', () => { route.value = routeOf(location.hash); }, { signal: end });
  return route;
}

/** Goes there, with a way back. */
export function go(to: Parameters<typeof addressOf>[0]): void {
  location.hash = addressOf(to);
}

/** The same place told otherwise (a filter typed letter by letter): Back does not pass through it. */
export function replaceQuery(query: URLSearchParams): void {
  const { screen, id } = routeOf(location.hash);
  history.replaceState(null, '', addressOf({ screen, id, query }));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
