// The forms that the sidebar can open, one at a time.
import type { Signal } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { useMemo } from 'preact/hooks';
import { createProposedSpan } from '@/lib/state/proposed-span';
import type { Sidebar as State } from '@/lib/state/sidebar';
import { createShortcuts } from '@/lib/state/shortcuts';
import { createTeamActs } from '@/lib/state/team-acts';
import { CommitmentSheet } from '../commitment/detail/CommitmentSheet';
import { BoulderSheet } from '../goal/BoulderSheet';
import { GoalSheet } from '../goal/GoalSheet';
import { KeySheet } from '../keys/KeySheet';
import { sidebarGroups } from '../keys/key-groups';
import { ChairSheet } from '../meeting/ChairSheet';
import { MeetingPicker } from '../meeting/MeetingPicker';
import { PeopleSheet } from '../team/PeopleSheet';
import { RemoveSampleSheet } from '../team/RemoveSampleSheet';
import { TeamSheet } from '../team/TeamSheet';
import { SearchSheet } from '../search/SearchSheet';
import { Sheet } from '../ui/Sheet';
import { ProblemInSheets } from '../ui/SheetProblem';
import { useWhileShown } from '../ui/while-shown';
import type { OpenSheet } from './open-sheet';

interface Props {
  state: State;
  open: Signal<OpenSheet>;
}

export function Sheets({ state, open }: Props) {
  return (
    <ProblemInSheets problem={state.screen.problem}>
      <TheSheet state={state} open={open} />
      <TheCommitment state={state} />
    </ProblemInSheets>
  );
}

/** Over the sheet it was opened from, which is there again afterwards. */
function TheCommitment({ state: { acts, screen, around } }: Pick<Props, 'state'>) {
  const id = acts.opened.value;
  return id === null ? null : <CommitmentSheet key={id} id={id} screen={screen} around={around} acts={acts} close={() => { acts.opened.value = null; }} />;
}

function TheSheet({ state, open }: Props) {
  const sheet = open.value;
  const close = () => { open.value = null; };
  const { screen, board } = state;
  const team = useMemo(() => createTeamActs(screen), [screen]);
  const shortcuts = useMemo(() => createShortcuts(screen), [screen]);
  const people = screen.team.value?.people ?? [];
  const goals = board.goals.value ?? [];
  if (sheet === null) return null;
  switch (sheet.kind) {
    case 'people': return <PeopleSheet people={people} meId={screen.team.value?.meId ?? null} strangers={state.strangers.value} acts={team} close={close} />;
    case 'team': return <TeamSheet team={screen.team.value?.team ?? null} acts={team} close={close} />;
    case 'goal': return <TheGoal view={goals.find((view) => view.goal.id === sheet.id) ?? null} state={state} people={people} acts={team} close={close} />;
    case 'boulder': return <BoulderSheet boulder={board.boulders.value?.find((boulder) => boulder.id === sheet.id) ?? null} goals={goals} acts={team} close={close} />;
    case 'search': return (
      <SearchSheet screen={screen} around={state.around.value} audience={state.audience} close={close} open={(id) => { state.acts.opened.value = id; }} />
    );
    case 'chair': return <ChairSheet chairId={board.meeting.value?.series.chairId ?? null} people={people} save={state.setChair} close={close} />;
    case 'keys': return <KeySheet groups={sidebarGroups} shortcuts={shortcuts.value} close={close} />;
    case 'removeSample': return <RemoveSampleSheet acts={team} close={close} />;
    case 'pick': return <PickSheet state={state} close={close} />;
  }
}

function TheGoal({ state: { screen }, ...props }: Omit<ComponentProps<typeof GoalSheet>, 'cycle'> & { state: State }) {
  const span = useWhileShown((end) => createProposedSpan(screen, end)).value;
  return span ? <GoalSheet cycle={span} {...props} /> : null;
}

function PickSheet({ state: { front, around, pickable, screen }, close }: { state: State; close: () => void }) {
  const series = useWhileShown(pickable);
  return (
    <Sheet title="Choose the meeting" close={close}>
      <MeetingPicker question="Which meeting do you want to see?" series={series.value ?? []} people={around.value.people} today={screen.today.value}
        pick={(id) => { void front.pick(id); close(); }} pickNew={(title) => { void front.pickNew(title); close(); }} />
    </Sheet>
  );
}
