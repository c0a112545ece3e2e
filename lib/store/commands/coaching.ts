// Talks between two: coaching logs, and what is to be raised with somebody in private. Nothing of it is ever the team's.
import { changed } from '../../domain/change';
import type { Change } from '../../domain/change';
import { closeCoaching as closed, editCoaching as edited, followUp, keepToMyself, recordCoaching as recorded, reopenCoaching as reopened } from '../../domain/coaching-log';
import type { CoachingLog, CoachingTerms } from '../../domain/coaching-log';
import { raisedPrivately } from '../../domain/raise-privately';
import type { Id, LocalDate } from '../../domain/record';
import { nextOneToOne } from '../queries/coaching';
import { existing } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';
import { myself } from './settings';

const alterLog = (id: Id, decide: (log: CoachingLog) => Change | Promise<Change>): Promise<Receipt> =>
  act(['coachingLogs'], async () => decide(await existing('coachingLogs', id)));

/** Between me and them, unless it is said to be only mine. @throws NotAllowed without a topic, or with myself. */
export async function recordCoaching(terms: CoachingTerms, onlyMine = false): Promise<{ receipt: Receipt; id: Id }> {
  const fresh = freshRecord();
  return { receipt: await act(['coachingLogs'], async () => recorded(terms, await myself(), onlyMine, fresh)), id: fresh.id };
}

export const editCoaching = (id: Id, words: Partial<Omit<CoachingTerms, 'withId'>>) => alterLog(id, (log) => edited(log, words));
/** null: none, on purpose. @throws NotAllowed where that day is not after the talk. */
export const setFollowUp = (id: Id, next: LocalDate | null) => alterLog(id, (log) => followUp(log, next));
/** @throws NotAllowed without a follow-up that is dated or none on purpose. */
export const closeCoaching = (id: Id) => alterLog(id, closed);
export const reopenCoaching = (id: Id) => alterLog(id, reopened);
/** Only mine from now on, or between the two again. */
export const keepCoachingToMyself = (id: Id, onlyMine: boolean) => alterLog(id, async (log) => keepToMyself(log, onlyMine, await myself()));
export const removeCoaching = (id: Id) => alterLog(id, (log) => changed('coachingLogs', log, { deletedAt: new Date().toISOString() }));

/**
 * A line for the next one-to-one with this person (practice A23); the commitment or goal it is about does not change.
 * @throws NotAllowed with myself, while Kept does not know me, or where the item is between me and somebody else.
 */
export async function raisePrivately(about: { commitmentId: Id } | { goalId: Id }, withId: Id): Promise<Receipt> {
  return act(['commitments', 'goals', 'topics', 'people', 'series', 'instances'], async () => {
    const item = 'goalId' in about ? await existing('goals', about.goalId) : await existing('commitments', about.commitmentId);
    const meId = await myself();
    const meeting = meId === null ? null : await nextOneToOne(withId, new Date());
    return raisedPrivately(item, { meId, withId, seriesId: meeting?.seriesId ?? null }, freshRecord());
  });
}
