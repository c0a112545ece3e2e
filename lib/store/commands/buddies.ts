// Who checks on whom (practice A22): proposed, agreed to, ended.
import type { Change } from '../../domain/change';
import { consent, endBuddy as ended, proposeBuddy as proposed } from '../../domain/buddy';
import type { Buddy } from '../../domain/buddy';
import { localDateOf } from '../../domain/local-date';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { existing, living } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

/** `buddyId` would check on `personId`. @throws NotAllowed with oneself, or where it was proposed before and not ended. */
export async function proposeBuddy(personId: Id, buddyId: Id): Promise<{ receipt: Receipt; id: Id }> {
  const fresh = freshRecord();
  const receipt = await act(['buddies'], async () => proposed({ personId, buddyId }, living('buddies', await db.buddies.where('personId').equals(personId).toArray()), fresh));
  return { receipt, id: fresh.id };
}

const alterBuddy = (id: Id, decide: (buddy: Buddy) => Change): Promise<Receipt> => act(['buddies'], async () => decide(await existing('buddies', id)));

/** Both want it: from now on the open items are seen. */
export const consentToBuddy = (id: Id) => alterBuddy(id, (buddy) => consent(buddy, localDateOf(new Date())));
/** At once nothing is seen any more. */
export const endBuddy = (id: Id) => alterBuddy(id, (buddy) => ended(buddy, localDateOf(new Date())));
