// Reminders that come as a line in an open sidebar, each told in one sidebar only.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { isActedOn } from '../domain/nudge-text';
import type { Id } from '../domain/record';
import { openItem, openTab } from '../messaging/background';
import { isPresent, nudgeLock } from '../messaging/presence';
import { answerWith, markAnswered, markShown } from '../store/commands/nudges';
import type { NudgeAct } from '../store/commands/nudges';
import { inSidebar } from '../store/queries/nudges';
import type { ReadNotification } from '../store/queries/nudges';
import type { CommitmentActs } from './commitment-acts';
import { live } from './live';
import type { Screen } from './screen';

export interface Toast {
  id: Id;
  title: string;
  text: string;
  open(): void;
  /** The one that it names, where it can be done or snoozed on the spot; else null. */
  done: (() => void) | null;
  snooze: (() => void) | null;
  /** Takes it from sight; that is no answer. */
  close(): void;
}

/** @param inSight whether this sidebar can be seen: only then it takes one */
export function createToasts(screen: Screen, acts: CommitmentActs, inSight: ReadonlySignal<boolean>): ReadonlySignal<Toast[]> {
  const mine = signal<ReadonlySet<Id>>(new Set());
  const asked = live(() => inSight.value ? () => inSidebar(new Date()) : null, screen);
  const stop = effect(() => {
    for (const { row } of asked.value ?? []) if (row.status === 'planned') void screen.run(() => take(row.id));
  });
  screen.signal.addEventListener('abort', stop);
  // Under the lock of the background's own looks: of all sidebars and the browser, one shows it.
  const take = (id: Id) => navigator.locks.request(nudgeLock, async () => {
    const isFree = (await inSidebar(new Date())).some(({ row }) => row.id === id && row.status === 'planned');
    // A call may have begun since it was asked: then the next look passes it over.
    if (!isFree || !inSight.peek() || await isPresent('call')) return;
    mine.value = new Set([...mine.peek(), id]);
    await markShown(id, new Date());
  });
  const close = (id: Id) => { mine.value = new Set([...mine.peek()].filter((other) => other !== id)); };
  // What it asks for comes first, and goes with it: a page that closes in between leaves a reminder too many, not a decision too few.
  const answer: Answer = (id, how) => void screen.run(async () => {
    await how();
    close(id);
  });
  return computed(() => (asked.value ?? []).filter(({ row }) => mine.value.has(row.id)).map((read) => toastOf(read, { screen, acts, answer, close })));
}

type Answer = (id: Id, how: () => Promise<void>) => void;

interface Around {
  screen: Screen;
  acts: CommitmentActs;
  answer: Answer;
  close: (id: Id) => void;
}

function toastOf(read: ReadNotification, { screen, acts, answer, close }: Around): Toast {
  const { row: { id }, title, text, commitments } = read;
  const [first] = isActedOn(read.row.kind, commitments) ? commitments : [];
  const decide = (act: NudgeAct, said: string) => first ? () => answer(id, async () => {
    const receipt = await answerWith(id, first.id, act, new Date());
    if (receipt.change) screen.announce(said, receipt);
  }) : null;
  return {
    id, title, text,
    open: () => answer(id, async () => {
      await opened(read, acts);
      await markAnswered(id, new Date());
    }),
    done: decide('done', 'Kept'),
    snooze: decide('snooze', 'Snoozed'),
    close: () => close(id),
  };
}

async function opened({ row, commitments }: ReadNotification, acts: CommitmentActs): Promise<void> {
  const [first, ...others] = commitments;
  if (row.kind === 'followUp') await openTab('dashboard.html', '#/coaching');
  else if (first && others.length === 0) acts.opened.value = first.id;
  else await openItem(commitments.map(({ id }) => id));
}
