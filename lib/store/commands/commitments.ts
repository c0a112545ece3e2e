// What may be done to a commitment. Each command is one transaction around one rule of the domain.
import { accept, handOver, reword } from '../../domain/agreement';
import { complete, drop } from '../../domain/closing';
import { moveDueDate } from '../../domain/commitment';
import type { Commitment, MoveReason } from '../../domain/commitment';
import { changed, made, nothing, together, unrecorded } from '../../domain/change';
import type { Change } from '../../domain/change';
import { localDateOf } from '../../domain/local-date';
import type { Person } from '../../domain/person';
import type { Id, Instant, LocalDate } from '../../domain/record';
import { replaced } from '../../domain/replaced';
import { maxKey, minKey } from '../key-bounds';
import { act, actIfChanged, freshRecord } from '../write';
import type { Receipt } from '../write';
import { alter } from './alter';
import { resolved } from './instances';
import { draftGone } from './drafts';
import { myself } from './settings';
import { newcomers, teamTables } from './team';

/**
 * Stores captured commitments (see `newCommitment`), and in the same transaction removes the draft they came from.
 * Each is linked to the instance in which it was captured.
 * Who is `joining` comes into the team, under the id by which the commitments name them unless the team knows them already.
 */
export async function capture(commitments: readonly Commitment[], draftId: Id | null, joining: readonly Person[] = []): Promise<Receipt> {
  return act(['commitments', 'appearances', 'drafts', 'series', 'instances', ...teamTables], async () => {
    const now = new Date();
    const ids: Id[] = [];
    const people = joining.length > 0 ? await newcomers(joining, ids) : [];
    const known = new Map(joining.map(({ id }, index) => [id, ids[index] ?? id]));
    const draft = draftId === null ? nothing : await draftGone(draftId);
    const placed = [];
    for (const commitment of commitments) placed.push(captured({ ...replaced(commitment, known), ...await placeOf(commitment, now) }));
    return together(...people, ...placed, draft);
  });
}

/** The call in which it was captured may have turned out to be another series a moment ago. */
async function placeOf({ seriesId, instanceId }: Commitment, now: Date): Promise<Pick<Commitment, 'seriesId' | 'instanceId'>> {
  return seriesId === null ? { seriesId, instanceId } : resolved({ seriesId, instanceId }, now);
}

function captured(commitment: Commitment): Change {
  const { id, instanceId } = commitment;
  return together(made('commitments', commitment), instanceId === null ? nothing : appeared(id, instanceId));
}

const appeared = (commitmentId: Id, instanceId: Id) => unrecorded(made('appearances', { ...freshRecord(), commitmentId, instanceId }));

/** Links the commitments that are on the table of a running instance to it, once each. */
export async function putOnTable(instanceId: Id, commitmentIds: readonly Id[]): Promise<Receipt> {
  return actIfChanged(['appearances'], async (reading) => {
    const known = await reading.appearances.where('[instanceId+commitmentId]').between([instanceId, minKey], [instanceId, maxKey]).toArray();
    const linked = new Set(known.map((appearance) => appearance.commitmentId));
    return together(...commitmentIds.filter((id) => !linked.has(id)).map((id) => appeared(id, instanceId)));
  });
}

const today = () => localDateOf(new Date());

export const completeCommitment = (id: Id) => alter(id, (commitment) => complete(commitment, today()));
export const dropCommitment = (id: Id, reason?: MoveReason) => alter(id, (commitment) => drop(commitment, today(), reason));
/** With a reason it is the promise made smaller. */
export const rewordCommitment = (id: Id, text: string, reason?: MoveReason) =>
  alter(id, async (commitment) => reword(commitment, text, await myself(), reason));
/** They said yes, and I heard it. */
export const acceptHeard = (id: Id) => alter(id, (commitment) => accept(commitment, 'heard'));
/** `to` null parks it. */
export const moveDate = (id: Id, to: LocalDate | null, reason?: MoveReason) => 
  alter(id, async (commitment) => moveDueDate(commitment, to, reason, await myself()));
export const giveTo = (id: Id, ownerId: Id | null, reason?: MoveReason) =>
  alter(id, async (commitment) => handOver(commitment, ownerId, await myself(), reason));
export const setGoal = (id: Id, goalId: Id | null) => alter(id, (commitment) => changed('commitments', commitment, { goalId }));

/** Hides its reminders until then; the promise is unchanged, and undo shows them again. */
export async function snooze(commitmentId: Id, snoozedUntil: Instant): Promise<Receipt> {
  return act(['nudges'], () => made('nudges', { ...freshRecord(), commitmentId, snoozedUntil }));
}
