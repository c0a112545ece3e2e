// The round of a meeting (practice A18): everybody gets a turn, in an order of the meeting's own. No speaking time is kept.
import { inOrder } from './order';
import type { Id } from './record';

/**
 * The order of the round in an instance: always the same for it, and begun by another person than in the one before.
 * `earlierIds`: the instances of the series before it, the oldest first.
 */
export function roundOrder(personIds: readonly Id[], instanceId: Id, earlierIds: readonly Id[]): Id[] {
  const people = [...new Set(personIds)].sort(inOrder);
  return [...earlierIds, instanceId].reduce<Id[]>((before, id) => {
    const order = people.toSorted((left, right) => drawn(id, left) - drawn(id, right) || inOrder(left, right));
    return order[0] === before[0] ? [...order.slice(1, 2), ...order.slice(0, 1), ...order.slice(2)] : order;
  }, []);
}

export interface Turns {
  /** Who is asked now; null: everybody had a turn. */
  nextId: Id | null;
  /** Who has not had a turn, in the order of the round. */
  waitingIds: Id[];
}

export function turnsOf(order: readonly Id[], hadTurnIds: readonly Id[]): Turns {
  const waitingIds = order.filter((id) => !hadTurnIds.includes(id));
  return { nextId: waitingIds[0] ?? null, waitingIds };
}

/** A number for the pair, spread evenly (FNV-1a with a last mixing). */
function drawn(instanceId: Id, personId: Id): number {
  let hash = 0x811c9dc5;
  for (const character of `${instanceId} ${personId}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ hash >>> 16, 0x45d9f3b);
  return (hash ^ hash >>> 16) >>> 0;
}
