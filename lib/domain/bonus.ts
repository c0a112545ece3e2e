// The bonus panel (practice A8), off unless the team sets its weight: the part of it that depends on the team. Never money, never a person.
import type { Share } from './measures';

/** What the multiplier is made of: of the whole team, and of nobody in it. */
export interface TeamFigures {
  /** followThroughRate of all promises of the team in the cycle. */
  followThrough: Share;
  /** How far its goals have come, 0..1, and where they should be by now; null: they have no measures yet. */
  progress: { done: number; expected: number } | null;
}

export interface BonusPanel {
  /** The team's share of the bonus, in per cent. */
  weight: number;
  /** How it is reckoned, to be read by everybody. */
  formula: string;
  /** 0–120 per cent of that share; null: too little is known yet. */
  multiplier: number | null;
  /** What is not known yet, in one sentence; null: nothing is. */
  lacks: string | null;
}

const most = 120;

/** null: the panel is off. */
export function bonusPanel(weight: number | null | undefined, { followThrough, progress }: TeamFigures): BonusPanel | null {
  if (weight === null || weight === undefined) return null;
  const formula = `${weight} % of the bonus depends on the team. That part is multiplied by the mean of two figures of the whole team: `
    + `the promises it followed through on, and how far its goals have come of where they should be by now; never more than ${most} %.`;
  const lacks = followThrough.percent === null ? 'Too few promises were due yet to tell.' : progress === null ? 'No goal has key results yet.' : null;
  if (followThrough.percent === null || progress === null) return { weight, formula, multiplier: null, lacks };
  const ofPace = progress.expected <= 0 ? 100 : 100 * progress.done / progress.expected;
  return { weight, formula, lacks, multiplier: Math.round(bounded((followThrough.percent + bounded(ofPace)) / 2)) };
}

function bounded(percent: number): number {
  return Math.min(most, Math.max(0, percent));
}
