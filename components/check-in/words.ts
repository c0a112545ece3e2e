// How a check-in reads.
import type { CheckIn, Confidence } from '@/lib/domain/check-in';
import type { Outcome } from '@/lib/domain/commitment';
import { tellingOf } from '@/lib/domain/check-in-saying';

/** In the order of their keys 1–3. */
export const confidences: readonly Confidence[] = ['onTrack', 'atRisk', 'offTrack'];

export const confidenceWords: Record<Confidence, string> = { onTrack: 'on track', atRisk: 'at risk', offTrack: 'off track' };

/** "Two clinics ordered by themselves"; "Answered in time: 40 → 55"; "activity only"; "nothing changed". */
export function toldText(checkIn: Pick<CheckIn, 'outcome' | 'unchanged'>): string {
  const outcome = checkIn.outcome as Outcome | null;
  if (outcome !== null) return 'effect' in outcome ? outcome.effect : `${outcome.metric}: ${outcome.from} → ${outcome.to}`;
  return tellingOf(checkIn) === 'unchanged' ? 'nothing changed' : 'activity only';
}
