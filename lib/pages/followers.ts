// Several may follow one page; it is read once for all of them, and only while somebody follows.
import type { HostPage, PageFacts } from './page';

export type Report = (facts: PageFacts) => void;

/** Agendas are large, and the same object while they are the same; everything else is small. */
function same(a: PageFacts, b: PageFacts): boolean {
  if (a.own !== b.own || a.meeting.kind !== b.meeting.kind) return false;
  if (a.meeting === b.meeting) return true;
  if (a.meeting.kind === 'event' && b.meeting.kind === 'event' && a.meeting.seriesKey !== b.meeting.seriesKey) return false;
  return a.meeting.kind !== 'agenda' && JSON.stringify(a.meeting) === JSON.stringify(b.meeting);
}

/** `start` begins to read, and ends when its signal aborts. Facts equal to the last ones are not passed on. */
export function createFollowers(start: (report: Report, signal: AbortSignal) => void): HostPage['follow'] {
  const followers = new Set<Report>();
  let running: AbortController | null = null;
  let last: PageFacts | null = null;
  const report: Report = (facts) => {
    if (last !== null && same(facts, last)) return;
    last = facts;
    for (const changed of [...followers]) changed(facts);
  };
  const leave = (changed: Report): void => {
    followers.delete(changed);
    if (followers.size > 0) return;
    running?.abort();
    running = last = null;
  };
  return (changed, signal) => {
    if (signal.aborted) return;
    followers.add(changed);
    signal.addEventListener('abort', () => leave(changed), { once: true });
    if (running !== null) {
      queueMicrotask(() => last !== null && followers.has(changed) && changed(last));
      return;
    }
    running = new AbortController();
    start(report, running.signal);
  };
}
