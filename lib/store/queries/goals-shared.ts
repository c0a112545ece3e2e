// How much of what is open serves what the team carries together: my share for me, the total for the team.
import { sharedGoals, sharedWork } from '../../domain/alignment-share';
import type { SharedWork } from '../../domain/alignment-share';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import { living, ownSettings } from '../rows';
import { theBoulders } from './goals';
import { goalsById } from './goals-tree';

/** `mine` is for my own screen only, and for none that is presented. */
export async function theSharedWork(): Promise<SharedWork> {
  const [goals, boulders, settings, open] = await Promise.all([
    goalsById(), theBoulders(), ownSettings(), db.commitments.where('[status+capturedAt]').between(['open', minKey], ['open', maxKey]).toArray(),
  ]);
  return sharedWork(living('commitments', open), sharedGoals(goals, boulders), settings?.meId ?? null);
}
