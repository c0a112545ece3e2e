// Where in the dashboard the user is: its own address for each screen, so that Back, links and bookmarks work.
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../../domain/record';

export interface Route {
  /** The screen's path, as `goals`; '' for the first one. */
  screen: string;
  /** What the screen shows one of; null: all. */
  id: string | null;
  /** Filters, orders and what else a screen keeps in its address. */
  query: URLSearchParams;
}

/** Of the query: the commitment that is open over the screen. No screen reads it. */
const openKey = 'commitment';

/** The part of the address after `dashboard.html`: `#/goals/<id>?cycle=…`. */
export function addressOf({ screen, id = null, query }: { screen: string; id?: string | null; query?: URLSearchParams | Record<string, string> }): string {
  const rest = new URLSearchParams(query).toString();
  return `#/${[screen, id].filter((part) => part !== null && part !== '').map((part) => encodeURIComponent(part ?? '')).join('/')}${rest && `?${rest}`}`;
}

/** Reads such an address; whatever else stands there is the first screen. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split(/\?(.*)/su);
  const [screen = '', id = null] = path.split('/').map(decoded);
  const asked = new URLSearchParams(query);
  asked.delete(openKey);
  return { screen, id: id === '' ? null : id, query: asked };
}

/** Which commitment is open over the screen, as far as such an address tells; null: none. */
export function openedIn(hash: string): Id | null {
  return new URLSearchParams(hash.split(/\?(.*)/su)[1]).get(openKey);
}

/** The address of the same place, with that commitment open over it, or none. */
export function withOpened(hash: string, opened: Id | null): string {
  const route = routeOf(hash);
  if (opened !== null) route.query.set(openKey, opened);
  return addressOf(route);
}

/** An address cut in the middle of a character names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Follows the window's address; what is open over the place changes nothing in it. */
export function createRoute(end: AbortSignal): ReadonlySignal<Route> {
  const route = signal(routeOf(location.hash));
  const follow = () => {
    const next = routeOf(location.hash);
    if (addressOf(next) !== addressOf(route.peek())) route.value = next;
  };
  window.addEventListener('hashchange', follow, { signal: end });
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
