// What every screen has: the day, the team, one place for problems and one for notices.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { KeptError } from '../domain/errors';
import type { Explanation } from '../domain/errors';
import { localDateOf } from '../domain/local-date';
import type { Id, LocalDate } from '../domain/record';
import { tellCommitted } from '../messaging/background';
import { theTeam } from '../store/queries/team';
import type { TeamView } from '../store/queries/team';
import { explainedFailure } from '../store/failures';
import { onUnreadable } from '../store/rows';
import type { UnreadableRow } from '../store/rows';
import type { Watch } from '../store/watch';
import { withDatabase } from '../store/with-database';
import { onCommitted } from '../store/write';
import type { Receipt } from '../store/write';
import { give } from './commands';
import { live } from './live';

/** How long a done or saved thing can be taken back at a touch, in ms. */
export const undoTime = 10_000;

export interface Notice {
  text: string;
  /** The command that "Undo" takes back; null: nothing to undo. */
  change: Id | null;
  /** Counts the notices, so that the same words are said again. */
  turn: number;
}

export interface Screen {
  signal: AbortSignal;
  /** Changes at local midnight, also when the clock jumps or the computer slept. */
  today: ReadonlySignal<LocalDate>;
  /** Undefined until it was read. */
  team: ReadonlySignal<TeamView | undefined>;
  /** What went wrong last; null when it was dismissed, or a command succeeded since. */
  problem: Signal<Explanation | null>;
  unreadable: ReadonlySignal<UnreadableRow[]>;
  notice: ReadonlySignal<Notice | null>;
  announce(text: string, receipt?: Receipt): void;
  /** Takes back what the notice offers. */
  undoNotice(): Promise<void>;
  /** The command that was taken back last. */
  undone: ReadonlySignal<Id | null>;
  /** Runs a command or query for the user; what fails becomes the problem shown, and the answer is undefined. */
  run<T>(work: () => Promise<T>): Promise<T | undefined>;
  /** The same for what does not name the database itself. */
  attempt<T>(work: () => PromiseLike<T>): Promise<T | undefined>;
  fail(error: unknown): void;
}

/** Everything it starts ends with `end`. `follow`: how the team is. */
export function createScreen(end: AbortSignal, follow?: Watch): Screen {
  const problem = signal<Explanation | null>(null);
  const unreadable = signal<UnreadableRow[]>([]);
  const fail = (error: unknown) => { problem.value = explained(error); };
  let commits = 0;
  const attempt = async <T>(work: () => PromiseLike<T>): Promise<T | undefined> => {
    const [told, before] = [problem.peek(), commits];
    try {
      const answer = await work();
      // Something was stored since: what was told is put right, or was left.
      if (commits > before && problem.peek() === told) problem.value = null;
      return answer;
    } catch (error) {
      fail(error);
      return undefined;
    }
  };
  const run = <T>(work: () => Promise<T>) => attempt(() => withDatabase(work));
  onUnreadable((rows) => { unreadable.value = rows; }, end);
  onCommitted(() => { commits += 1; void tellCommitted(); }, end);
  const team = live(() => theTeam, { signal: end, fail }, follow);
  return { signal: end, today: createToday(end), team, problem, unreadable, run, attempt, fail, ...createNotices(run, end) };
}

function createNotices(run: Screen['run'], end: AbortSignal): Pick<Screen, 'notice' | 'announce' | 'undoNotice' | 'undone'> {
  const notice = signal<Notice | null>(null);
  const undoneChange = signal<Id | null>(null);
  let timer: ReturnType<typeof setTimeout>;
  let turn = 0;
  end.addEventListener('abort', () => clearTimeout(timer));
  const announce = (text: string, receipt?: Receipt) => {
    turn += 1;
    notice.value = { text, change: receipt?.change ?? null, turn };
    clearTimeout(timer);
    timer = setTimeout(() => { notice.value = null; }, undoTime);
  };
  const undoNotice = async () => {
    const change = notice.value?.change;
    if (!change) return;
    if (!await give(run, ({ undo }) => undo(change))) return;
    undoneChange.value = change;
    announce('Undone');
  };
  return { notice: computed(() => notice.value), announce, undoNotice, undone: computed(() => undoneChange.value) };
}

/** Checked twice a minute and whenever the page comes to the front: timers sleep with the computer, the clock does not. */
function createToday(end: AbortSignal): ReadonlySignal<LocalDate> {
  const today = signal(localDateOf(new Date()));
  const check = () => { today.value = localDateOf(new Date()); };
  const timer = setInterval(check, 30_000);
  document.addEventListener('visibilitychange', check, { signal: end });
  window.addEventListener('focus', check, { signal: end });
  end.addEventListener('abort', () => clearInterval(timer));
  return today;
}

/** Errors that Kept raises explain themselves; any other is a fault of ours and says so. */
function explained(thrown: unknown): Explanation {
  const error = explainedFailure(thrown);
  if (error instanceof KeptError) return error.explanation;
  console.error(error);
  return {
    what: 'Something in Kept went wrong.',
    safe: 'What was saved before is safe.',
    then: `Try again; if it stays, save a copy of your data and report this: ${error instanceof Error ? error.message : String(error)}`,
  };
}
