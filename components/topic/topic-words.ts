// How a topic reads: who raised it, and what of.
import { firstName } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import type { Topic } from '@/lib/domain/topic';
import { visibilityText } from '@/lib/domain/visibility';
import type { Surroundings } from '@/lib/state/surroundings';

export type Known = Pick<Surroundings, 'people' | 'goals' | 'meId'>;

/** "Sam Okafor: in the way of Renewals"; "Sam Okafor, for Renewals"; '' where neither is known. */
export function raisedText({ raisedById, goalId, origin }: Pick<Topic, 'raisedById' | 'goalId' | 'origin'>, { people, goals, meId }: Known): string {
  const who = raisedById === null ? '' : raisedById === meId ? 'you' : people.get(raisedById)?.name ?? 'somebody who left';
  const goal = goalId === null ? undefined : goals.get(goalId) ?? 'a closed goal';
  const what = origin === 'kpi' ? 'a KPI off target' : goal && (origin === 'obstacle' ? `in the way of “${goal}”` : `for “${goal}”`);
  return [who && `raised by ${who}`, what].filter(Boolean).join(', ');
}

/** Between whom it stays; null: it is the team's. */
export function privateText({ visibility, pairIds }: Pick<Topic, 'visibility' | 'pairIds'>, { people, meId }: Known): string | null {
  const other: Id | undefined = pairIds.find((id) => id !== meId);
  return visibilityText(visibility, other === undefined ? null : firstName(people.get(other)?.name ?? '') || null);
}
