// When meetings are, as far as the page told it: remembered once what is in front was drawn, for it takes time and nobody waits for it.
import { computed, effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { eidToIdentity } from '../messaging/eid';
import type { AgendaFacts, EventFacts } from '../pages/page';
import { seeChips, seeEvent } from '../store/commands/see-event';
import { oncePaintedNext } from './after-picture';
import { loadLineReader } from './line-reader';
import type { Place } from './meeting-in-front';
import type { Screen } from './screen';

/** Keeps the start of an event, which is in the page's words, and those in the grid behind the day. */
export function keepTimes({ attempt, signal: end }: Screen, shown: ReadonlySignal<Place>): void {
  const told = computed(() => toldBy(shown.value));
  const stop = effect(() => {
    const seen = told.value;
    return seen ? oncePaintedNext(() => void attempt(() => remember(seen))) : undefined;
  });
  end.addEventListener('abort', stop);
}

/** The same object as long as the page tells the same. */
function toldBy(place: Place) {
  if (place.kind === 'agenda') return place.chips;
  return place.kind === 'meeting' ? place.event : null;
}

function remember(seen: AgendaFacts | EventFacts): Promise<void> {
  return seen.kind === 'event' ? addStart(seen) : seeChips(seen.eids.map(eidToIdentity).filter((identity) => identity !== null));
}

async function addStart(event: EventFacts): Promise<void> {
  if (event.when === null || event.timeZone === null) return;
  const { startOfWhen } = await loadLineReader();
  const time = startOfWhen(event.when, event.timeZone, Intl.DateTimeFormat().resolvedOptions().timeZone, new Date());
  if (time) await seeEvent({ ...event, ...time });
}
