// The meeting in front: purpose, boulders, goals and their owners, and what is open.
import { useSignal } from '@preact/signals';
import type { Boulder } from '@/lib/domain/goal';
import type { Meter } from '@/lib/domain/meter';
import type { Id } from '@/lib/domain/record';
import type { Sidebar as State } from '@/lib/state/sidebar';
import type { GoalView } from '@/lib/state/views';
import { CommitmentList } from '../commitment/CommitmentList';
import { BoulderList } from '../goal/BoulderList';
import { GoalList } from '../goal/GoalList';
import type { Needle } from '../goal/GoalMeter';
import { Afterwards, later } from '../ui/later';
import { Empty, Skeleton } from '../ui/Message';
import { Section } from '../ui/Section';
import ui from '../ui/ui.module.css';
import type { OpenSheet } from './open-sheet';
import { Purpose } from './Purpose';
import styles from './Sidebar.module.css';

const MeetingCheckIns = later(() => import('./MeetingCheckIns').then((module) => module.MeetingCheckIns));
const MeetingTopics = later(() => import('./MeetingTopics').then((module) => module.MeetingTopics));
const MeetingWins = later(() => import('./MeetingWins').then((module) => module.MeetingWins));
const MeetingMeters = later(() => import('../goal/MeetingMeters').then((module) => module.MeetingMeters));
const MeetingMatrix = later(() => import('../goal/MeetingMatrix').then((module) => module.MeetingMatrix));

interface Props {
  state: State;
  /** The call is running: goals fold to one line each, so that what is overdue stays in sight. */
  running: boolean;
  open: (sheet: OpenSheet) => void;
}

export function MeetingBody({ state, running, open }: Props) {
  const { board, screen } = state;
  // All parts arrive within the same few milliseconds; drawn together, nothing jumps.
  const [boulders, goals] = [board.boulders.value, board.goals.value];
  if (!boulders || !goals || !state.ready.value) return <Skeleton heights={[20, 64, 120, 160]} />;
  return (
    <>
      <Purpose purpose={screen.team.value?.team?.purpose ?? null} brief={running} edit={() => open({ kind: 'team' })} />
      <div class={running ? styles.brief : styles.wins}><Afterwards><MeetingWins state={state} running={running} /></Afterwards></div>
      <Boulders state={state} boulders={boulders} running={running} open={open} />
      <Goals state={state} goals={goals} running={running} open={open} />
      <OpenCommitments state={state} />
      <Afterwards><MeetingTopics state={state} /></Afterwards>
    </>
  );
}

function Goals({ state, goals, running, open }: Props & { goals: readonly GoalView[] }) {
  const asMatrix = useSignal(false);
  const meters = useSignal<ReadonlyMap<Id, Meter> | undefined>(undefined);
  const checkIns = { isOpen: useSignal(false), due: useSignal(0) };
  const needle = useSignal<{ goalId: Id; needle: Needle } | null>(null);
  const { screen, around, acts } = state;
  const invited = state.guests.value.length === 0 ? null : new Set(state.guests.value.flatMap((guest) => guest.person?.id ?? []));
  const edit = (id: string | null) => open({ kind: 'goal', id });
  const props = { goals, people: around.value.people, invited, edit };
  const toggles = goals.length > 0 && (
    <>
      <button type="button" class={ui.link} aria-expanded={checkIns.isOpen.value} onClick={() => { checkIns.isOpen.value = !checkIns.isOpen.value; }}>Check in{checkIns.due.value > 0 && ` · ${checkIns.due.value}`}</button>
      <button type="button" class={ui.link} aria-pressed={asMatrix.value} onClick={() => { asMatrix.value = !asMatrix.value; }}>Matrix</button>
    </>
  );
  return (
    <Section name="Goals" count={goals.length || undefined} action={<>{toggles}<button type="button" class={ui.link} onClick={() => edit(null)}>Add goal</button></>}>
      {goals.length === 0 && <Empty>No goal yet. What must be true by the end of the quarter?</Empty>}
      {goals.length > 0 && <Afterwards><MeetingCheckIns state={state} running={running} {...checkIns} /></Afterwards>}
      {goals.length > 0 && (asMatrix.value ? <MeetingMatrix screen={screen} {...props} /> : <GoalList today={screen.today.value} compact={running} meters={meters.value} open={(goalId, which) => { needle.value = { goalId, needle: which }; }} {...props} />)}
      {goals.length > 0 && !running && <MeetingMeters screen={screen} around={around.value} goals={goals} into={meters} opened={needle} openCommitment={(id) => { acts.opened.value = id; }} />}
    </Section>
  );
}

function Boulders({ state, boulders, running, open }: Props & { boulders: readonly Boulder[] }) {
  const openOf = (boulder: Boulder) => {
    const goals = new Set(boulder.goalIds);
    return state.board.commitments.value?.filter(({ commitment }) => commitment.goalId !== null && goals.has(commitment.goalId)).length ?? 0;
  };
  const add = boulders.length < 3 && <button type="button" class={ui.link} onClick={() => open({ kind: 'boulder', id: null })}>Add boulder</button>;
  return (
    <Section name="Boulders" action={add || undefined}>
      {boulders.length === 0
        ? <Empty>Name up to three things that must not fail. They stay in sight in every meeting.</Empty>
        : <BoulderList boulders={boulders} compact={running} openOf={openOf} edit={(id) => open({ kind: 'boulder', id })} />}
    </Section>
  );
}

function OpenCommitments({ state }: { state: State }) {
  const sections = state.sections.value ?? [];
  const count = state.board.commitments.value?.length;
  return (
    <Section name="Open commitments" count={count || undefined}>
      <CommitmentList sections={sections} around={state.around.value} acts={state.acts}
        empty={<Empty>Nothing is open here. What is promised in this meeting goes into the line below.</Empty>} />
    </Section>
  );
}
