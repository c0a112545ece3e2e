// Keeps what is being typed.
import { made, nothing, unrecorded } from '../../domain/change';
import type { Change } from '../../domain/change';
import type { About, Draft } from '../../domain/draft';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

/**
 * Stores the line under its id; an empty line deletes the draft for good. Called at every pause in typing (at most 200 ms).
 * A draft stays with the meeting it was begun in; one begun before its meeting was known gets it as soon as that is.
 */
export function keepDraft(id: Id, seriesId: Id | null, text: string, plain: string[]): Promise<Receipt> {
  return keep(id, text, (stored) => ({ plain, seriesId: stored?.seriesId ?? seriesId }));
}

/** The same for a text about something, which is no line to be captured. */
export const keepText = (id: Id, about: About, text: string): Promise<Receipt> => keep(id, text, () => about);

function keep(id: Id, text: string, others: (stored: Draft | undefined) => Partial<Draft>): Promise<Receipt> {
  return act(['drafts'], async () => {
    if (text === '') return draftGone(id);
    const stored = await db.drafts.get(id);
    const set = { text, updatedAt: new Date().toISOString(), deletedAt: null, ...others(stored) };
    if (stored) return { patches: [{ table: 'drafts', id, set }], history: [] };
    const fresh: Draft = { ...freshRecord(), seriesId: null, plain: [], ...set, id };
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

/** Deletes what was half written about these, as `draftGone` does. */
export async function textsGone(kind: About['kind'], aboutIds: readonly About['aboutId'][]): Promise<Change> {
  const isOne = (draft: Draft) => draft.kind === kind && aboutIds.includes(draft.aboutId ?? null);
  const ids = await db.drafts.orderBy('updatedAt').filter(isOne).primaryKeys();
  await db.drafts.bulkDelete(ids);
  return nothing;
}
