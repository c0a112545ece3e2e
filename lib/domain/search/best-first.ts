// The order of what was found: where the words fit best comes first. Only the few candidates are ever compared.
import MiniSearch from 'minisearch';
import type { Commitment } from '../commitment';
import type { Id } from '../record';
import type { Names } from './names';
import { wordsOf } from './words';

/** A word in the commitment's own text says more than one in the name of its meeting. */
const weights = { text: 8, owner: 4, goal: 2, meeting: 1 };

/** What is still open is looked for more often. */
const openWeight = 1.5;

/** Those with the words first in their own text and in few others come first; equal ones stay in their order. */
export function bestFirst<T extends { commitment: Commitment }>(found: readonly T[], words: readonly string[], { all }: Names): T[] {
  if (words.length === 0) return [...found];
  const labels = new Map(all.map(({ id, label }) => [id, label]));
  const label = (id: Id | null) => labels.get(id ?? '') ?? '';
  const ranking = new MiniSearch({ fields: Object.keys(weights), tokenize: wordsOf, processTerm: (word) => word });
  ranking.addAll(found.map(({ commitment: { id, text, ownerId, goalId, seriesId } }) =>
    ({ id, text, owner: label(ownerId), goal: label(goalId), meeting: label(seriesId) })));
  const open = new Set(found.flatMap(({ commitment }) => (commitment.status === 'open' ? [commitment.id] : [])));
  const scores = new Map(ranking.search(words.join(' '), {
    tokenize: (text) => text.split(' '), prefix: true, boost: weights, boostDocument: (id) => (open.has(id as Id) ? openWeight : 1),
  }).map(({ id, score }) => [id as Id, score]));
  const score = ({ commitment }: T) => scores.get(commitment.id) ?? 0;
  return [...found].sort((left, right) => score(right) - score(left));
}
