// State that lives as long as a part of a screen is shown.
import type { Screen } from './screen';

/** The part's own `screen`, ending with `end`: for signals that live only while it is shown. */
export function whileShown(screen: Screen, end: AbortSignal): Screen {
  return { ...screen, signal: AbortSignal.any([screen.signal, end]) };
}
