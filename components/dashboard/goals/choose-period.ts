// Which goals are shown stands in the address, so that Back, links and bookmarks keep it.
import type { Period } from '@/lib/state/dashboard/goals';
import { replaceQuery, routeOf } from '@/lib/state/dashboard/route';

/** The rest of the address stays. */
export function choosePeriod(period: Period): void {
  const { query } = routeOf(location.hash);
  query.set('cycle', period);
  replaceQuery(query);
}
