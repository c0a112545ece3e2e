// Checking in on a goal, and what comes of it: values, a topic, help that somebody takes.
import { nothing, together } from '../../domain/change';
import type { Change } from '../../domain/change';
import type { CheckIn } from '../../domain/check-in';
import { askedWith, checkedIn } from '../../domain/check-in-saying';
import type { CheckInSaid } from '../../domain/check-in-saying';
import type { CapturedCommitment } from '../../domain/commitment';
import { NotAllowed } from '../../domain/errors';
import { takeHelpAsk } from '../../domain/help-ask';
import type { HelpAsk } from '../../domain/help-ask';
import { localDateOf } from '../../domain/local-date';
import type { Id } from '../../domain/record';
import { raise } from '../../domain/topic-talk';
import { isoWeekOf } from '../../domain/week';
import { db } from '../db';
import { theCheckIn } from '../queries/check-ins';
import { existing, living } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';
import { myself } from './settings';

export type CheckInInput = CheckInSaid & { help?: Pick<HelpAsk, 'text' | 'fromId'> | null };

/**
 * What one person says of one goal this week; a second time edits the first. The values become the key results' current
 * ones in the same step, and undo takes both back. Answers the check-in's id.
 * @throws NotAllowed when the goal is closed, or a value is none of its key results'.
 */
export async function checkIn({ help, ...said }: CheckInInput): Promise<{ receipt: Receipt; id: Id }> {
  const fresh = freshRecord();
  let id = fresh.id;
  const receipt = await act(['checkIns', 'goals', 'keyResults', 'helpAsks'], async () => {
    const { goalId, personId } = said;
    if ((await existing('goals', goalId)).status === 'closed') throw closed();
    const today = localDateOf(new Date());
    const earlier = await theCheckIn(personId, goalId, isoWeekOf(today));
    if (earlier) id = earlier.id;
    const keyResults = living('keyResults', await db.keyResults.where('goalId').equals(goalId).toArray());
    return together(checkedIn(said, earlier, keyResults, today, fresh), help ? askedWith({ id, goalId, personId }, help, freshRecord()) : nothing);
  });
  return { receipt, id };
}

/** A check-in's obstacle becomes a topic of a series (null: of none yet). Once: a second time changes nothing. */
export async function raiseObstacle(checkInId: Id, seriesId: Id | null): Promise<Receipt> {
  return act(['checkIns', 'topics'], async () => {
    const said = await existing('checkIns', checkInId);
    const topics = living('topics', await db.topics.where('goalId').equals(said.goalId).toArray());
    return topics.some(({ originId }) => originId === checkInId) ? nothing : raisedFrom(said, seriesId);
  });
}

function raisedFrom({ id, obstacle, personId, goalId }: CheckIn, seriesId: Id | null): Change {
  if (obstacle === null) throw new NotAllowed({ what: 'No obstacle was named.', safe: 'Nothing was changed.', then: 'Write what is in the way first.' });
  return raise({ text: obstacle, raisedById: personId, seriesId, goalId, origin: 'obstacle', originId: id }, freshRecord());
}

/** Somebody takes an ask of a check-in: a commitment of theirs for the same goal, in this series (null: in none). */
export async function takeCheckInHelp(askId: Id, line: Pick<CapturedCommitment, 'ownerId' | 'dueOn' | 'dueAssumed'>, seriesId: Id | null): Promise<Receipt> {
  return act(['helpAsks', 'commitments'], async () => {
    const ask = await existing('helpAsks', askId);
    return takeHelpAsk(ask, { goalId: ask.goalId ?? null, seriesId }, line, freshRecord(), await myself());
  });
}

function closed(): NotAllowed {
  return new NotAllowed({ what: 'This goal is closed.', safe: 'Nothing was changed.', then: 'Open it again to check in on it.' });
}
