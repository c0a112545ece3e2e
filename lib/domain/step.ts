// A step: a checklist line of a commitment, without an owner of its own.
import { changed, made, together } from './change';
import type { Change } from './change';
import { mustBeOpen } from './commitment';
import type { Commitment } from './commitment';
import { NotAllowed } from './errors';
import { inOrder } from './order';
import type { Instant, KeptRecord, LocalDate } from './record';
import type { Step } from './step-record';
import { sharedLike } from './visibility';

export type { Step } from './step-record';

/** Appends a step for each text to those there are (`steps`); `fresh` gives each its id and time. */
export function addSteps(commitment: Commitment, texts: readonly string[], steps: readonly Step[], fresh: () => KeptRecord): Change {
  mustBeOpen(commitment);
  const last = Math.max(0, ...steps.map(({ position }) => position));
  return together(...texts.map((text, index) => {
    const step: Step = { ...fresh(), commitmentId: commitment.id, text: worded(text), position: last + index + 1, closedOn: null, ...sharedLike(commitment) };
    return made('steps', step);
  }));
}

/** Done; doing so never closes the commitment. */
export const tick = (step: Step, today: LocalDate): Change => step.closedOn === null ? changed('steps', step, { closedOn: today }) : together();
export const untick = (step: Step): Change => changed('steps', step, { closedOn: null });
export const rewordStep = (step: Step, text: string): Change => changed('steps', step, { text: worded(text) });
export const removeStep = (step: Step, now: Instant): Change => changed('steps', step, { deletedAt: now });

/** In the order of their places. */
export function inPlace(steps: readonly Step[]): Step[] {
  return [...steps].sort((left, right) => left.position - right.position || inOrder(left.id, right.id));
}

function worded(text: string): string {
  const words = text.trim();
  if (words !== '') return words;
  throw new NotAllowed({ what: 'A step needs words.', safe: 'Nothing was changed.', then: 'Write what will be done, or remove the step.' });
}
