// The three boulders (practice A35) among themselves: one is swapped out for another, and their order is chosen.
import { changed, made, together } from './change';
import type { Change } from './change';
import { NotAllowed } from './errors';
import type { Boulder } from './goal';
import type { Id, Instant, KeptRecord } from './record';

export type BoulderTerms = Pick<Boulder, 'title' | 'stakes' | 'goalIds'>;

/** Words as they are kept. @throws NotAllowed without a title. */
export function tidyBoulder({ title, stakes, goalIds }: BoulderTerms): BoulderTerms {
  const words = title.trim();
  if (words === '') throw new NotAllowed({ what: 'A boulder needs words.', safe: 'Nothing was changed.', then: 'Write what must not fail.' });
  return { title: words, stakes: stakes?.trim() || null, goalIds: [...new Set(goalIds)] };
}

/** A new boulder takes the place of `out`. */
export function swapped(out: Boulder, terms: BoulderTerms, now: Instant, fresh: KeptRecord): Change {
  const boulder: Boulder = { ...fresh, ...tidyBoulder(terms), rank: out.rank };
  return together(changed('boulders', out, { deletedAt: now }), made('boulders', boulder));
}

/** In the order of `ids`; what it leaves out follows as it was. */
export function ranked(boulders: readonly Boulder[], ids: readonly Id[]): Change {
  const place = (boulder: Boulder) => ids.includes(boulder.id) ? ids.indexOf(boulder.id) : ids.length + boulder.rank;
  return together(...boulders.toSorted((left, right) => place(left) - place(right))
    .map((boulder, index) => changed('boulders', boulder, { rank: Math.min(3, index + 1) })));
}
