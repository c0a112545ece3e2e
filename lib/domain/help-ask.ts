// Asking for help with a commitment: somebody may take it, which is a commitment of theirs, linked to the ask.
import { changed, made, together } from './change';
import type { Change } from './change';
import { mustBeOpen, newCommitment } from './commitment';
import type { CapturedCommitment, Commitment } from './commitment';
import { NotAllowed } from './errors';
import type { HelpAsk } from './help-ask-record';
import type { Id, KeptRecord } from './record';
import { sharedLike } from './visibility';

export type { HelpAsk } from './help-ask-record';

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
