// The first answer comes from what was read ahead (lib/store/ahead.ts); once the page has painted it, the query is followed.
import type { ReadonlySignal } from '@preact/signals';
import type { Ahead } from '../store/ahead';
import { watch } from '../store/watch';
import type { Watch } from '../store/watch';
import { oncePaintedNext } from './after-picture';

/** What the page asked in its first task; of a page that asks on, until its picture is drawn. */
const answered: Promise<void>[] = [];

/** As `watch` where nothing was read ahead. What fails ahead is met again when it is followed, and told then. */
export const watchAhead: Watch = (query, next, failed, signal) => {
  const follow = () => { watch(query, next, failed, signal); };
  const ahead = globalThis.keptAhead;
  if (!ahead) {
    follow();
    return;
  }
  const first = Promise.resolve(ahead.reading).then(query).then((result) => {
    if (!signal.aborted) next(result);
  });
  answered.push(first);
  first.then(() => allAnswered(ahead)).then(() => oncePaintedNext(follow), follow);
};

/** What one answer leads to is read ahead too, until `isDrawn`. */
export function readAheadUntil(isDrawn: ReadonlySignal<boolean>): void {
  answered.push(new Promise((drawn) => { isDrawn.subscribe((now) => { if (now) drawn(); }); }));
}

/** From then on the database is asked itself. */
async function allAnswered(ahead: Ahead): Promise<void> {
  await Promise.allSettled(answered);
  globalThis.keptAhead = undefined;
  ahead.close();
}
