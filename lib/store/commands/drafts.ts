// Keeps the line that is being typed.
import { made, nothing, unrecorded } from '../../domain/change';
import type { Change } from '../../domain/change';
import type { Draft } from '../../domain/draft';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

/** Stores the line under its id; an empty line deletes the draft for good. Called at every pause in typing (at most 200 ms). */
export async function keepDraft(id: Id, seriesId: Id | null, text: string, plain: string[]): Promise<Receipt> {
  return act(['drafts'], async () => {
    if (text === '') return draftGone(id);
    const updatedAt = new Date().toISOString();
    if (await db.drafts.get(id)) return { patches: [{ table: 'drafts', id, set: { text, plain, updatedAt, deletedAt: null } }], history: [] };
    const fresh: Draft = { ...freshRecord(), id, seriesId, text, plain, updatedAt };
    return unrecorded(made('drafts', fresh));
  });
}

/** Deletes a draft; inside a transaction over `drafts`. It is the user's own and never shared, so nothing has to remember it. */
export async function draftGone(id: Id): Promise<Change> {
  await db.drafts.delete(id);
  return nothing;
}
