// One commitment with everything that belongs to it, for its own view.
import type { Commitment } from '../../domain/commitment';
import type { HelpAsk } from '../../domain/help-ask';
import type { Correction } from '../../domain/correction';
import type { Step } from '../../domain/step';
import type { Win } from '../../domain/win';
import { db } from '../db';
import { living } from '../rows';
import { withDetails } from './commitments';
import type { CommitmentView } from './commitments';
import { sightOf } from './goals-tree';
import type { CommitmentSight } from './goals-tree';
import { childrenOf, correctionsOn, helpAsksOf, historyOf, stepsOf } from './parts';
import type { Act } from './parts';
import { privacyOf } from './privacy';
import type { Privacy } from './privacy';
import { winFrom } from './wins-of-team';

export interface Whole {
  view: CommitmentView;
  steps: Step[];
  children: Commitment[];
  helpAsks: HelpAsk[];
  /** Private words on it: for the eyes of its pair only. */
  corrections: Correction[];
  /** Between whom another such word would stay. */
  privacy: Privacy;
  sight: CommitmentSight;
  /** The win that was made from it. */
  win: Win | null;
  /** The latest first. */
  acts: Act[];
}

/** null: it is gone, or cannot be read. */
export async function wholeCommitment(id: string): Promise<Whole | null> {
  const [commitment] = living('commitments', [await db.commitments.get(id)].filter((row) => row !== undefined));
  if (!commitment) return null;
  const [views, steps, children, helpAsks, corrections, privacy, sight, win, acts] = await Promise.all([
    withDetails([commitment], null), stepsOf(id), childrenOf(id), helpAsksOf(id), correctionsOn(id), privacyOf(commitment), sightOf(commitment), winFrom(id), historyOf(id),
  ]);
  const [view] = views;
  return view ? { view, steps, children, helpAsks, corrections, privacy, sight, win, acts } : null;
}
