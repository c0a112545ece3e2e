// Between whom a private word on a commitment would stay, so that this can be said before anybody writes it.
import type { Commitment } from '../../domain/commitment';
import { pairOf } from '../../domain/correction';
import type { Correction } from '../../domain/correction';
import type { Id } from '../../domain/record';
import { between } from '../commands/alter';
import { existing } from '../rows';

export type Privacy = Pick<Correction, 'visibility' | 'pairIds'>;

/** @throws Missing when the commitment is gone. */
export async function privacyOn(id: Id): Promise<Privacy> {
  return privacyOf(await existing('commitments', id));
}

export async function privacyOf(commitment: Commitment): Promise<Privacy> {
  return pairOf(commitment, await between(commitment));
}
