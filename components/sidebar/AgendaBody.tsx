// Calendar without an open event: today's meetings with something open, what of mine is overdue, and what no meeting lists.
import { isOverdue } from '@/lib/domain/commitment';
import { isLoose } from '@/lib/domain/sections';
import type { Sidebar as State } from '@/lib/state/sidebar';
import type { CommitmentView } from '@/lib/state/views';
import { CommitmentList } from '../commitment/CommitmentList';
import { TodaysMeetings } from '../meeting/Agenda';
import { Empty, Skeleton } from '../ui/Message';
import { Section } from '../ui/Section';
import { Purpose } from './Purpose';

export function AgendaBody({ state }: { state: State }) {
  const { agenda, screen } = state;
  const [overdue, inNone, today] = [agenda.overdue.value ?? [], agenda.loose.value ?? [], screen.today.value];
  const meId = screen.team.value?.meId ?? null;
  // Drawn together, nothing jumps.
  if (!agenda.isRead.value || !state.board.goals.value) return <Skeleton heights={[20, 64, 120]} />;
  // Done a moment ago, here or in a meeting: those that stood in a list stay there a while.
  const lingering = [...state.acts.lingering.value.values()];
  const views = once([...lingering.filter(({ commitment }) => commitment.ownerId === meId && isOverdue(commitment, today)), ...overdue]);
  const loose = once([...lingering.filter(({ commitment }) => isLoose(commitment, { today, meId })), ...inNone]);
  return (
    <>
      <Purpose purpose={screen.team.value?.team?.purpose ?? null} />
      <TodaysMeetings meetings={agenda.meetings.value ?? []} pick={(seriesId) => void state.front.pick(seriesId)} />
      <Section name="Mine, overdue" count={overdue.length || undefined}>
        <CommitmentList sections={[{ name: null, views }]} around={state.around.value} acts={state.acts}
          empty={<Empty>{meId === null ? 'Kept does not know who you are yet: say so under People.' : 'Nothing of yours is overdue.'}</Empty>} />
      </Section>
      {loose.length > 0 && (
        <Section name="In no meeting" count={inNone.length || undefined}>
          <CommitmentList sections={[{ name: null, views: loose }]} around={state.around.value} acts={state.acts} empty={null} />
        </Section>
      )}
    </>
  );
}

const once = (views: readonly CommitmentView[]) => [...new Map(views.map((view) => [view.commitment.id, view])).values()];
