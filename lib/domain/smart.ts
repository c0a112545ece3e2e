// The SMART check of a goal (practice A27): two of the five by machine, three as questions that the team answers.
import type { Cycle } from './cycle';
import { quarterOf } from './goal';
import type { Goal, KeyResult } from './goal';
import { dateWordsIn, withoutDates } from './smart-dates';

export const smartAspects = ['specific', 'measurable', 'attainable', 'relevant', 'dated'] as const;
export type SmartAspect = (typeof smartAspects)[number];

export interface SmartFinding {
  aspect: SmartAspect;
  /** What it asks, for the screen. */
  question: string;
  /** Null: nobody answered yet. */
  met: boolean | null;
  /** What shows it; null while it is not met, and for an answer. */
  shownBy: 'words' | 'keyResults' | 'ownDate' | null;
}

const questions: Record<SmartAspect, string> = {
  specific: 'Would everyone in the team describe the same result?',
  measurable: 'Is there a number that says how much?',
  attainable: 'Can it be reached with the people and the time there are?',
  relevant: 'Does it matter for the purpose, or for a goal above it?',
  dated: 'Is there a day by which it will be true?',
};

/**
 * The five, in their order. Measurable: a number in the words that is no date, or a key result. Dated: a date in the
 * words or in a key result, or a last day of the goal's own; that of its `cycle` (null: its quarter) was only proposed.
 */
export function smartCheck(goal: Pick<Goal, 'title' | 'startsOn' | 'dueOn' | 'smart'>, keyResults: readonly Pick<KeyResult, 'title'>[], cycle: Pick<Cycle, 'dueOn'> | null): SmartFinding[] {
  const shown = { measurable: measuredBy(goal, keyResults), dated: datedBy(goal, keyResults, cycle) };
  return smartAspects.map((aspect) => aspect === 'measurable' || aspect === 'dated'
    ? { aspect, question: questions[aspect], met: shown[aspect] !== null, shownBy: shown[aspect] }
    : { aspect, question: questions[aspect], met: goal.smart?.[aspect] ?? null, shownBy: null });
}

function measuredBy({ title }: Pick<Goal, 'title'>, keyResults: readonly unknown[]): SmartFinding['shownBy'] {
  if (hasMeasure(title)) return 'words';
  return keyResults.length > 0 ? 'keyResults' : null;
}

function datedBy(goal: Pick<Goal, 'title' | 'startsOn' | 'dueOn'>, keyResults: readonly Pick<KeyResult, 'title'>[], cycle: Pick<Cycle, 'dueOn'> | null): SmartFinding['shownBy'] {
  if (dateWordsIn(goal.title).length > 0) return 'words';
  if (keyResults.some(({ title }) => dateWordsIn(title).length > 0)) return 'keyResults';
  return goal.dueOn === (cycle ?? quarterOf(goal.startsOn)).dueOn ? null : 'ownDate';
}

/** "Phase 2" and "v2" count nothing, they name something. */
const named = /\b(?:iso|level|part|phase|section|stage|step|tier|version|no\.?)\s+\d[\d.:-]*|[a-z]\d[\d.]*/giu;
const amount = /\p{Nd}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|half|twice|double|triple|zero|every|all)\b/iu;

function hasMeasure(title: string): boolean {
  return amount.test(withoutDates(title).replace(named, ' '));
}
