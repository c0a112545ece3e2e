// Asking for help with a commitment: somebody may take it, which is a commitment of theirs, linked to the ask.
import * as z from 'zod/mini';
import { changed, made, together } from './change';
import type { Change } from './change';
import { mustBeOpen, newCommitment } from './commitment';
import type { CapturedCommitment, Commitment } from './commitment';
import { NotAllowed } from './errors';
import { Id, Visibility, later, recordFields } from './record';
import type { KeptRecord, Known } from './record';
import { sharedLike } from './visibility';

export const HelpAsk = z.looseObject({
  ...recordFields,
  /** What help is asked with. */
  commitmentId: z.nullable(Id),
  /** What help is asked with, when it was asked in a check-in. */
  goalId: later(Id),
  checkInId: later(Id),
  text: z.string().check(z.minLength(1)),
  askedById: z.nullable(Id),
  /** Who is asked; null: whoever can. */
  fromId: z.nullable(Id),
  status: z.enum(['open', 'taken', 'withdrawn']),
  /** Who said that they cannot. */
  passedIds: later(z.array(Id)),
  /** The commitment that came of it. */
  takenAs: z.nullable(Id),
  /** As the commitment's. */
  visibility: Visibility,
  pairIds: z.array(Id),
});
export type HelpAsk = Known<typeof HelpAsk>;

export function askForHelp(commitment: Commitment, asked: Pick<HelpAsk, 'text' | 'fromId' | 'askedById'>, fresh: KeptRecord): Change {
  mustBeOpen(commitment);
  const text = asked.text.trim();
  if (text === '') {
    throw new NotAllowed({ what: 'It does not say what help is asked for.', safe: 'Nothing was changed.', then: 'Write what somebody could do.' });
  }
  const ask: HelpAsk = { ...fresh, ...asked, text, commitmentId: commitment.id, status: 'open', takenAs: null, ...sharedLike(commitment) };
  return made('helpAsks', ask);
}

/** Somebody takes it: `line` says who and by when; words come from the ask, place and goal from what it is `about`. */
export function takeHelpAsk(
  ask: HelpAsk, about: Pick<Commitment, 'goalId' | 'seriesId'>, line: Pick<CapturedCommitment, 'ownerId' | 'dueOn' | 'dueAssumed'>, fresh: KeptRecord, meId: Id | null,
): Change {
  mustBeAsked(ask);
  const captured: CapturedCommitment = {
    ...line, text: ask.text, partnerIds: [], goalId: about.goalId, seriesId: about.seriesId, instanceId: null, ...sharedLike(ask),
  };
  const taken = newCommitment(captured, fresh, meId);
  return together(made('commitments', taken), changed('helpAsks', ask, { status: 'taken', takenAs: taken.id }));
}

/** Somebody asked cannot: it is for whoever else can. */
export function passHelpAsk(ask: HelpAsk, meId: Id): Change {
  mustBeAsked(ask);
  return changed('helpAsks', ask, { fromId: ask.fromId === meId ? null : ask.fromId, passedIds: [...new Set([...(ask.passedIds ?? []), meId])] });
}

/** Whether I am asked: by name, or as one who works on it, when anybody may help and it is not I who needs it. */
export function asksMe(ask: HelpAsk, about: Pick<Commitment, 'ownerId' | 'partnerIds'>, meId: Id): boolean {
  if (ask.status !== 'open' || ask.passedIds?.includes(meId)) return false;
  return ask.fromId === meId || (ask.fromId === null && ask.askedById !== meId && (about.ownerId === meId || about.partnerIds.includes(meId)));
}

export function withdrawHelpAsk(ask: HelpAsk): Change {
  mustBeAsked(ask);
  return changed('helpAsks', ask, { status: 'withdrawn' });
}

function mustBeAsked({ status }: HelpAsk): void {
  if (status === 'open') return;
  throw new NotAllowed({ what: `This ask was ${status} already.`, safe: 'Nothing was changed.', then: 'Ask again if help is still needed.' });
}
