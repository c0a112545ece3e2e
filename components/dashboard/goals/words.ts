// The words for what a goal's fields hold.
import { dayInSentence } from '@/lib/domain/local-date';
import { pace } from '@/lib/domain/goal';
import type { Goal, KeyResult } from '@/lib/domain/goal';
import type { LocalDate } from '@/lib/domain/record';
import { percent } from '../../ui/percent';

export const scopes = [['collective', 'The whole team'], ['functional', 'One function']] as const satisfies [Goal['scope'], string][];

export const decisionRights = [
  ['', 'Not said yet'], ['ownerDecides', 'The lead decides'], ['ownerProposes', 'The lead proposes, the team decides'], ['teamDecides', 'The team decides'],
] as const satisfies [Goal['decisionRights'] | '', string][];

export const cadences = [['weekly', 'weekly'], ['monthly', 'monthly'], ['quarterly', 'quarterly']] as const satisfies [KeyResult['cadence'], string][];

/** "1 Oct – 31 Dec, 57 % gone". */
export function spanText(span: Pick<Goal, 'startsOn' | 'dueOn'>, today: LocalDate): string {
  return `${dayInSentence(span.startsOn, today)} – ${dayInSentence(span.dueOn, today)}, ${percent(pace(span, today))} gone`;
}
