// Follows a query that is too dear to be asked at each change.
import { watch } from './watch';
import type { Watch } from './watch';

/**
 * For a query that is dear to answer: `touched` reads next to nothing, but of all that the query may read. After a change
 * the query is asked again once `calm` ms have passed, however many changes come meanwhile.
 */
export function calmly(touched: () => Promise<unknown>, calm: number): Watch {
  return (query, next, failed, signal) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let [isHearing, isAsking] = [false, false];
    const ask = () => {
      timer = undefined;
      isAsking = true;
      const answered = new AbortController();
      watch(query, (result) => {
        // Until `touched` is heard, the query itself is followed.
        isAsking = !isHearing;
        if (isHearing) answered.abort();
        next(result);
      }, failed, AbortSignal.any([answered.signal, signal]));
    };
    signal.addEventListener('abort', () => clearTimeout(timer));
    ask();
    watch(touched, () => {
      if (isHearing && !isAsking) timer ??= setTimeout(ask, calm);
      isHearing = true;
    }, failed, signal);
  };
}
