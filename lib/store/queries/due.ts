// Open commitments by the day they are due.
import type { Commitment } from '../../domain/commitment';
import type { LocalDate } from '../../domain/record';
import { db } from '../db';
import { minKey } from '../key-bounds';
import type { Reading } from '../reading';
import { living, ownSettings } from '../rows';
import { myOpenUntil } from './commitments';
import type { CommitmentView } from './commitments';

/** My open commitments with a date up to `until`, whoever I am, in one transaction, so that nothing waits for a second one to begin. @throws KeptError when my settings cannot be read. */
export function mineUntil(until: LocalDate, reading?: Reading): Promise<CommitmentView[]> {
  const read = async () => {
    const meId = (await ownSettings(reading))?.meId ?? null;
    return meId === null ? [] : myOpenUntil(meId, until, reading);
  };
  return reading ? read() : db.transaction('r', [db.settings, db.commitments, db.series, db.history], read);
}

/** Everything open with a due date before `today`, whoever owns it. */
export async function openBefore(today: LocalDate): Promise<Commitment[]> {
  return living('commitments', await db.commitments.where('[status+dueOn]').between(['open', minKey], ['open', today], true, false).toArray());
}

/** How many of mine are overdue on `today`, of those that can be read and thus be shown: the badge. */
export async function countOverdueMine(today: LocalDate): Promise<number> {
  const meId = living('settings', await db.settings.toArray())[0]?.meId;
  if (!meId) return 0;
  const rows = await db.commitments.where('[ownerId+status+dueOn]').between([meId, 'open', minKey], [meId, 'open', today], true, false).toArray();
  return living('commitments', rows).length;
}
