// What a commitment's menu offers, by how it stands.
import { mustAskBeforeMove } from '@/lib/domain/chain';
import { mayBeTold } from '@/lib/domain/visibility';
import { mayBeWin } from '@/lib/domain/win';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { listKeys } from '../keys/key-table';
import type { MenuEntry } from '../ui/Menu';
import type { Editor } from './OpenEditor';

interface Around {
  acts: CommitmentActs;
  meId: Surroundings['meId'];
  /** Opens an editor under its line. */
  edit: (editor: Editor) => void;
  /** Chooses it, to change several at once. */
  select: () => void;
}

/** Done, or while it still lingers, not done after all. */
export function toggle(view: CommitmentView, acts: CommitmentActs): void {
  const { id } = view.commitment;
  void (acts.lingering.value.has(id) ? acts.notDone(id) : acts.done(view));
}

/** Without a date for now; the third time it asks first. */
export function park({ commitment, moves }: CommitmentView, { acts, edit }: Pick<Around, 'acts' | 'edit'>): void {
  if (mustAskBeforeMove(commitment, moves, null)) edit('park');
  else void acts.move(commitment.id, null);
}

export function openEntries(view: CommitmentView, around: Around): MenuEntry[] {
  const { commitment } = view;
  const { ownerId } = commitment;
  const { acts, edit, meId } = around;
  return [
    openEntry(view, acts),
    ...answerEntries(view, around),
    { label: 'New date', shortcut: listKeys.date.chords[0], act: () => edit('date') },
    { label: 'Owner', shortcut: listKeys.owner.chords[0], act: () => edit('owner') },
    { label: 'Goal', shortcut: listKeys.goal.chords[0], act: () => edit('goal') },
    { label: 'Edit', shortcut: listKeys.text.chords[0], act: () => edit('text') },
    { label: 'Blocked by…', act: () => edit('blocked') },
    ...(commitment.blockedBy ? [{ label: 'Unblock', act: () => void acts.unblock(commitment.id) }] : []),
    ...(commitment.dueOn === null ? [] : [{ label: 'Park: no date for now', shortcut: listKeys.park.chords[0], act: () => park(view, around) }]),
    ...(ownerId !== null && ownerId !== meId && mayBeTold(commitment, meId, ownerId) ? [{ label: 'Draft a message', act: () => edit('message') }] : []),
    { label: 'Drop', act: () => void acts.drop(commitment.id) },
    { label: 'Select', shortcut: listKeys.select.chords[0], act: around.select },
  ];
}

/** While it lingers. Who did it does not confirm it. */
export function doneEntries(view: CommitmentView, { acts, meId, edit }: Pick<Around, 'acts' | 'meId' | 'edit'>): MenuEntry[] {
  const { id, ownerId } = view.commitment;
  return [
    openEntry(view, acts),
    { label: 'Not done after all', shortcut: listKeys.done.chords[0], act: () => void acts.notDone(id) },
    ...(meId !== null && ownerId === meId ? [] : [{ label: 'Confirm done', act: () => void acts.confirm(id) }]),
    ...(mayBeWin(view.commitment) ? [{ label: 'Make it a win', act: () => edit('win') }] : []),
  ];
}

const openEntry = ({ commitment: { id } }: CommitmentView, acts: CommitmentActs): MenuEntry => ({ label: 'Open', shortcut: listKeys.open.chords[0], act: () => { acts.opened.value = id; } });

/** The owner's answer, as long as it is not yes: mine said here, another's as I heard it. */
export function answerEntries({ commitment }: CommitmentView, { acts, meId, edit }: Omit<Around, 'select'>): MenuEntry[] {
  const { id, ownerId, acceptance } = commitment;
  if (ownerId === null || acceptance === 'accepted') return [];
  const isMine = ownerId === meId;
  return [
    ...(acceptance === 'countered' ? [{ label: 'Take these terms', act: () => void acts.takeCounter(id) }] : []),
    { label: isMine ? 'I say yes' : 'They said yes', act: () => void acts.accept(id, isMine ? 'inApp' : 'heard') },
    { label: 'Offer other terms', act: () => edit('counter') },
    ...(acceptance === 'declined' ? [] : [{ label: isMine ? 'I decline' : 'They declined', act: () => edit('decline') }]),
  ];
}
