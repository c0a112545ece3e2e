// One look at what is to be shown: every step is written down before it is taken, so that the worker may end at any line.
import { isActedOn } from '../domain/nudge-text';
import type { NudgeText } from '../domain/nudge-text';
import type { Notification } from '../domain/notification';
import { planNudges } from '../domain/nudging';
import type { Circumstances, Decision, NudgeFacts } from '../domain/nudging';
import type { Id } from '../domain/record';
import type { ReadNotification } from '../store/queries/nudges';

type Named = Pick<Notification, 'kind' | 'key'>;

/** The browser's notifications. */
export interface NudgeScreen {
  allowed(): Promise<boolean>;
  onScreen(): Promise<Named[]>;
  /** @returns whether the browser took it */
  show(named: Named, text: NudgeText, withButtons: boolean): Promise<boolean>;
  reword(named: Named, text: NudgeText): Promise<void>;
  takeBack(named: Named): Promise<void>;
}

/** Everything that a look reads and writes, besides the screen. */
export interface NudgeStore {
  facts(now: Date): Promise<NudgeFacts>;
  circumstances(): Promise<Circumstances & { sidebarOpen: boolean }>;
  find(named: Named): Promise<Notification | undefined>;
  read(row: Notification, now: Date): Promise<ReadNotification | null>;
  keep(decisions: readonly Decision[], sidebarOpen: boolean, now: Date): Promise<Notification[]>;
  markShown(id: Id, now: Date): Promise<void>;
  markSkipped(id: Id, why: 'refused' | 'nothing'): Promise<void>;
  markLeft(id: Id, leftIds: readonly Id[]): Promise<void>;
  /** Be woken then. */
  wake(at: Date): Promise<void>;
}

/** When to look again after a worker that ended on the way, in ms. An alarm cannot ring sooner. */
const soon = 30_000;

/**
 * Looks once. Only one may look at a time (`navigator.locks`).
 * @returns whether a sidebar was asked to show something: look again soon, if that one is closed meanwhile
 */
export async function lookOnce(screen: NudgeScreen, store: NudgeStore, now: Date): Promise<boolean> {
  const { sidebarOpen, ...circumstances } = await store.circumstances();
  await putRight(screen, store, now, circumstances.presenting);
  const plan = planNudges(await store.facts(now), now, circumstances);
  const due = await store.keep(plan.decisions, sidebarOpen, now);
  if (due.length > 0) await store.wake(new Date(now.getTime() + soon));
  for (const row of due) if (row.via !== 'sidebar') await showOne(row, screen, store, now);
  const waits = due.some(({ via }) => via === 'sidebar');
  if (!waits) await store.wake(plan.wakeAt);
  return waits;
}

/** What is on the screen is known as shown, and says only what is still so; while presenting, and once it was answered, it says nothing. */
async function putRight(screen: NudgeScreen, store: NudgeStore, now: Date, presenting: boolean): Promise<void> {
  for (const named of await screen.onScreen()) {
    const row = await store.find(named);
    if (row?.status === 'planned') await store.markShown(row.id, now);
    const read = row && row.status !== 'answered' && !presenting ? await store.read(row, now) : null;
    if (row && read) await leaveOut(row, read, screen, store);
    else await screen.takeBack(named);
  }
}

async function leaveOut(row: Notification, read: ReadNotification, screen: NudgeScreen, store: NudgeStore): Promise<void> {
  if (isNamed(row, read)) return;
  await screen.reword(row, read);
  await store.markLeft(row.id, idsOf(read));
}

const idsOf = ({ commitments }: ReadNotification): Id[] => commitments.map(({ id }) => id);

/** Whether these are the ones that it names on the screen. */
function isNamed({ leftIds, commitmentIds }: Notification, read: ReadNotification): boolean {
  const [left, told] = [idsOf(read), leftIds ?? commitmentIds];
  return left.length === told.length && left.every((id) => told.includes(id));
}

async function showOne(row: Notification, screen: NudgeScreen, store: NudgeStore, now: Date): Promise<void> {
  const read = await store.read(row, now);
  if (!read) return store.markSkipped(row.id, 'nothing');
  if (!await screen.allowed()) return store.markSkipped(row.id, 'refused');
  // Its buttons are about what it says.
  if (!isNamed(row, read)) await store.markLeft(row.id, idsOf(read));
  const isShown = await screen.show(row, read, isActedOn(row.kind, read.commitments));
  return isShown ? store.markShown(row.id, now) : store.markSkipped(row.id, 'refused');
}
