// Keeps the line that is being typed.
import { made, nothing, unrecorded } from '../../domain/change';
import type { Change } from '../../domain/change';
import type { Draft } from '../../domain/draft';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

/**
 * Stores the line under its id; an empty line deletes the draft for good. Called at every pause in typing (at most 200 ms).
 * A draft stays with the meeting it was begun in; one begun before its meeting was known gets it as soon as that is.
 */
export async function keepDraft(id: Id, seriesId: Id | null, text: string, plain: string[]): Promise<Receipt> {
  return act(['drafts'], async () => {
    if (text === '') return draftGone(id);
    const updatedAt = new Date().toISOString();
    const stored = await db.drafts.get(id);
    const at = stored?.seriesId ?? seriesId;
    if (stored) return { patches: [{ table: 'drafts', id, set: { text, plain, updatedAt, deletedAt: null, seriesId: at } }], history: [] };
    const fresh: Draft = { ...freshRecord(), id, seriesId: at, text, plain, updatedAt };
    return unrecorded(made('drafts', fresh));
  });
}

/** Deletes a draft that nobody wants to go on with. */
export async function discardDraft(id: Id): Promise<Receipt> {
  return act(['drafts'], () => draftGone(id));
}

/** Deletes a draft; inside a transaction over `drafts`. It is the user's own and never shared, so nothing has to remember it. */
export async function draftGone(id: Id): Promise<Change> {
  await db.drafts.delete(id);
  return nothing;
}
