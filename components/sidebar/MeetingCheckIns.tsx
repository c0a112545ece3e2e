// The check-ins that the goals of the meeting in front wait for (practices A4, A14): opened by one key, said by another.
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { expectedOf } from '@/lib/domain/check-in-waiting';
import type { Id } from '@/lib/domain/record';
import { createCheckInActs } from '@/lib/state/check-in-acts';
import { createGoalsThisWeek } from '@/lib/state/goals-this-week';
import type { GoalThisWeek } from '@/lib/state/goals-this-week';
import type { Sidebar as State } from '@/lib/state/sidebar';
import { CheckInForm } from '../check-in/CheckInForm';
import styles from '../check-in/CheckIn.module.css';
import { isFocusFree, isFocusLost } from '../ui/focused';
import { Empty } from '../ui/Message';
import { leaveOnEscape } from '../ui/leave-on-escape';
import ui from '../ui/ui.module.css';
import { useWhileShown } from '../ui/while-shown';

interface Props {
  state: Pick<State, 'screen' | 'board' | 'around' | 'guests'>;
  /** In the call anybody's is said for all who are invited; else mine. */
  running: boolean;
  isOpen: Signal<boolean>;
  /** How many are due is put here. */
  due: Signal<number>;
}

/** One person's word on one goal. */
interface Asked {
  key: string;
  one: GoalThisWeek;
  personId: Id;
}

export function MeetingCheckIns({ state, running, isOpen, due }: Props) {
  const week = useWhileShown((end) => createGoalsThisWeek(state.screen, state.board.goals, end)).value;
  const { meId } = state.around.value;
  const invited = state.guests.value.flatMap(({ person }) => person?.id ?? []);
  const asked = week && askedOf(week, [...meId === null ? [] : [meId], ...running ? invited : []]);
  const count = asked?.length ?? 0;
  useEffect(() => { due.value = count; }, [count]);
  if (!isOpen.value || !week || !asked) return null;
  if (meId === null && asked.length === 0) return <Empty>Kept does not know who you are yet: say so under People.</Empty>;
  const said = () => week.filter(({ view }) => meId !== null && expectedOf(view).includes(meId)).map((one): Asked => asking(one, meId ?? ''));
  return <Panel state={state} asked={asked} mine={said} close={() => { isOpen.value = false; }} />;
}

const asking = (one: GoalThisWeek, personId: Id): Asked => ({ key: `${one.view.goal.id} ${personId}`, one, personId });

/** What is waited for from these people, mine first where I am the first of them. */
function askedOf(week: readonly GoalThisWeek[], personIds: readonly Id[]): Asked[] {
  return [...new Set(personIds)].flatMap((personId) => week.filter(({ waiting }) => waiting.includes(personId)).map((one) => asking(one, personId)));
}

interface PanelProps {
  state: Props['state'];
  asked: Asked[];
  /** To change what I said, once nothing is waited for. */
  mine: () => Asked[];
  close: () => void;
}

function Panel({ state: { screen, around }, asked, mine, close }: PanelProps) {
  const acts = useMemo(() => createCheckInActs(screen), [screen]);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef(document.activeElement);
  const shown = asked.length > 0 ? asked : mine();
  const open = useSignal(asked[0]?.key ?? null);
  const leave = () => {
    const isFree = isFocusFree(box.current);
    close();
    if (isFree && opener.current instanceof HTMLElement) opener.current.focus();
  };
  useEffect(() => { if (open.value === null && (isFocusLost() || document.activeElement === opener.current)) box.current?.querySelector<HTMLElement>('button')?.focus(); }, [open.value]);
  const { people, everyone, meId } = around.value;
  return (
    <div ref={box} class={`${ui.card} ${styles.panel}`} role="group" aria-label="Check-ins" onKeyDown={leaveOnEscape(leave)}>
      {asked.length === 0 && <p class={`${ui.muted} ${ui.small}`}>Nothing waits for you this week.</p>}
      <ul>
        {shown.map(({ key, one: { view, said }, personId }, index) => {
          const earlier = said.find((checkIn) => checkIn.personId === personId) ?? null;
          const other = personId === meId ? null : people.get(personId)?.name ?? 'somebody';
          // The next one is asked for at once: with each a key, all are said in seconds.
          const next = () => { const after = asked[index + 1]?.key; if (after) open.value = after; else leave(); };
          return (
            <li key={key} class={styles.said}>
              <span class={styles.line}>
                <span class={styles.of}>{view.goal.title}{other && <span class={ui.muted}> {other}</span>}</span>
                {open.value !== key && <button type="button" class={ui.link} aria-label={`${earlier ? 'Change what was said of' : 'Check in on'} ${view.goal.title}${other ? ` for ${other}` : ''}`} onClick={() => { open.value = key; }}>{earlier ? 'Change' : 'Check in'}</button>}
              </span>
              {open.value === key && <CheckInForm view={view} personId={personId} earlier={earlier} people={everyone} acts={acts} said={next} close={() => { open.value = null; }} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
