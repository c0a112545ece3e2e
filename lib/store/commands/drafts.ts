// Keeps the line that is being typed.
import { changed, made, nothing, unrecorded } from '../../domain/change';
import type { Draft } from '../../domain/draft';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

/** Stores the line under its id; an empty line removes the draft. Called at every pause in typing (at most 200 ms). */
export async function keepDraft(id: Id, seriesId: Id | null, text: string, plain: string[]): Promise<Receipt> {
  return act(['drafts'], async () => {
    const updatedAt = new Date().toISOString();
    const row = await db.drafts.get(id);
    const [draft] = living('drafts', row ? [row] : []);
    if (text === '') return draft ? unrecorded(changed('drafts', draft, { deletedAt: updatedAt, text, updatedAt })) : nothing;
    // A row that is there but was emptied is the same line typed anew.
    if (row) return { patches: [{ table: 'drafts', id, set: { text, plain, updatedAt, deletedAt: null } }], history: [] };
    const fresh: Draft = { ...freshRecord(), id, seriesId, text, plain, updatedAt };
    return unrecorded(made('drafts', fresh));
  });
}
