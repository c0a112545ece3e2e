// What is open over a place is a step of its own: Back closes it and leaves the place alone, and a reload shows it again.
import { batch, effect } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Id } from '../../domain/record';
import type { Over, Rows } from './over';
import { openedIn, withOpened } from './route';

/** What the browser keeps with a step. Rows stand here: they are too many for an address, and true for that moment only. */
interface Step {
  rows: Rows | null;
  /** So many steps back no commitment is open. 0: none is, or it was opened by its address. */
  back: number;
}

interface Opened {
  /** The commitment that is shown as a whole: the address names it. */
  opened: Signal<Id | null>;
  over: Signal<Over>;
}

/** Keeps the two and the browser's history the same until `end`. Answers what takes over what the address says now. */
export function followOver({ opened, over }: Opened, end: AbortSignal): () => void {
  let isLeaving = false;
  const adopt = () => batch(() => {
    opened.value = openedIn(location.hash);
    over.value = stepNow().rows;
  });
  const tell = () => {
    const [id, rows] = [opened.value, rowsOf(over.value)];
    if (!isLeaving) isLeaving = leaves(id, rows);
  };
  // A step back that was made here takes a moment: what was opened meanwhile stays.
  const moved = () => {
    if (!isLeaving) return adopt();
    isLeaving = false;
    tell();
  };
  adopt();
  end.addEventListener('abort', effect(tell));
  window.addEventListener('popstate', moved, { signal: end });
  window.addEventListener('hashchange', moved, { signal: end });
  return adopt;
}

const rowsOf = (over: Over) => over?.kind === 'rows' ? over : null;

function stepNow(): Step {
  const { rows = null, back = 0 } = (history.state ?? {}) as Partial<Step>;
  return { rows, back };
}

/** Tells the browser what is open. True: for that it goes back. */
function leaves(id: Id | null, rows: Rows | null): boolean {
  const was = openedIn(location.hash);
  const { rows: told, back } = stepNow();
  if (id === was && rows?.title === told?.title) return false;
  const steps = id === was ? Number(rows === null) : id === null ? back : 0;
  if (steps > 0) {
    history.go(-steps);
    return true;
  }
  const address = withOpened(location.hash, id);
  if (was !== null && back === 0) history.replaceState({ rows, back: 0 }, '', address);
  else history.pushState({ rows, back: id === null ? 0 : back + 1 }, '', address);
  return false;
}
