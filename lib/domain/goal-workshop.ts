// The workshop in which a team sets its goals together: who agreed to an objective, and to which words (practice A2).
import { bare } from './agreement';
import { changed, made, nothing } from './change';
import type { Change } from './change';
import type { Agreement, Goal } from './goal';
import type { Id, KeptRecord, LocalDate } from './record';

/** `earlierWords`: the title was changed since. */
export type Consent = 'agreed' | 'earlierWords' | 'open';

/** Where each of these people stands with the goal as it is worded now. Case, spaces and punctuation are no other words. */
export function consents(goal: Pick<Goal, 'title'>, agreements: readonly Agreement[], personIds: readonly Id[]): Map<Id, Consent> {
  return new Map(personIds.map((personId) => {
    const own = agreements.filter((agreement) => agreement.personId === personId);
    return [personId, own.some(({ title }) => isSameWords(title, goal.title)) ? 'agreed' : own.length > 0 ? 'earlierWords' : 'open'];
  }));
}

/** Somebody agrees to the goal as it is worded now; `agreements` are those of this goal. Twice changes nothing. */
export function agree(goal: Goal, personId: Id, agreements: readonly Agreement[], today: LocalDate, fresh: KeptRecord): Change {
  const own = agreements.filter((agreement) => agreement.personId === personId);
  if (own.some(({ title }) => isSameWords(title, goal.title))) return nothing;
  if (own[0]) return changed('agreements', own[0], { title: goal.title, on: today });
  const agreement: Agreement = { ...fresh, goalId: goal.id, personId, on: today, title: goal.title };
  return made('agreements', agreement);
}

function isSameWords(left: string, right: string): boolean {
  return bare(left) === bare(right);
}
