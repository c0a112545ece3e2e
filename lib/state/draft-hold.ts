// Which draft this surface is writing in, held by a Web Lock: it dies with the surface, and no two write in the same one.
import type { Draft } from '../domain/draft';
import type { Id } from '../domain/record';

/** A surface that was just closed lets go of its draft a moment later, in ms. */
const letsGoWithin = 5000;

const lockOf = (id: Id) => `kept-draft-${id}`;

/** The ids of those drafts that a surface is writing in now, this one too. */
export async function heldDrafts(drafts: readonly Draft[]): Promise<Set<Id>> {
  const names = new Set((await navigator.locks.query()).held?.map((lock) => lock.name));
  return new Set(drafts.map((draft) => draft.id).filter((id) => names.has(lockOf(id))));
}

/** Holds one draft id at a time. */
export function createHold(end: AbortSignal) {
  let id: Id = '';
  let release = () => {};
  /** Keeps `wanted` from other surfaces until something else is held; false when another has it, or it is no longer wanted when that lets go. */
  const take = (wanted: Id, within = 0, isWanted = () => true): Promise<boolean> => new Promise((taken, failed) => {
    const options = within === 0 ? { ifAvailable: true } : { signal: AbortSignal.any([AbortSignal.timeout(within), end]) };
    navigator.locks.request(lockOf(wanted), options, (lock) => {
      if (lock === null || !isWanted()) return taken(false);
      return new Promise<void>((done) => {
        release();
        [id, release] = [wanted, done];
        taken(true);
      });
    }).catch((error: Error) => (within > 0 ? taken(false) : failed(error)));
  });
  // A fresh id is nobody else's: it is ours before the lock is.
  const renew = () => {
    id = crypto.randomUUID();
    void take(id);
  };
  renew();
  end.addEventListener('abort', () => release());
  const takeOne = async (read: () => Promise<Draft[]>, isWanted: () => boolean) => {
    const drafts = await read();
    for (const draft of drafts) if (await take(draft.id)) return draft;
    const [newest] = drafts;
    if (!newest || !await take(newest.id, letsGoWithin, isWanted)) return undefined;
    // What the other surface wrote last, or saved.
    const draft = (await read()).find((one) => one.id === newest.id);
    if (!draft) renew();
    return draft;
  };
  return { id: () => id, renew, take, takeOne };
}
