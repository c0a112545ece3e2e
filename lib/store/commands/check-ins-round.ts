// The round of a meeting: who had a turn. It is no act of anybody, so it has no history, and no time is kept.
import { changed, unrecorded } from '../../domain/change';
import type { Id } from '../../domain/record';
import { existing } from '../rows';
import { act } from '../write';

/** Marks that somebody had a turn in this instance, or takes the mark back. */
export async function giveTurn(instanceId: Id, personId: Id, had: boolean): Promise<void> {
  await act(['instances'], async () => {
    const instance = await existing('instances', instanceId);
    const others = (instance.turnIds ?? []).filter((id) => id !== personId);
    return unrecorded(changed('instances', instance, { turnIds: had ? [...others, personId] : others }));
  });
}
