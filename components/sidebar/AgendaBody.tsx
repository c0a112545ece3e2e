// Calendar without an open event: today's meetings with something open, and what of mine is overdue.
import { isOverdue } from '@/lib/domain/commitment';
import type { Sidebar as State } from '@/lib/state/sidebar';
import { CommitmentList } from '../commitment/CommitmentList';
import { TodaysMeetings } from '../meeting/Agenda';
import { Empty, Skeleton } from '../ui/Message';
import { Section } from '../ui/Section';
import { Purpose } from './Purpose';

export function AgendaBody({ state }: { state: State }) {
  const { agenda, screen } = state;
  const [meetings, overdue] = [agenda.meetings.value, agenda.overdue.value];
  const meId = screen.team.value?.meId ?? null;
  if (!meetings || (meId !== null && !overdue)) return <Skeleton heights={[20, 64, 120]} />;
  // Done a moment ago, here or in a meeting: those that stood in this list stay a while.
  const lingering = [...state.acts.lingering.value.values()].filter(({ commitment }) => commitment.ownerId === meId && isOverdue(commitment, screen.today.value));
  const views = [...new Map([...lingering, ...(overdue ?? [])].map((view) => [view.commitment.id, view])).values()];
  return (
    <>
      <Purpose purpose={screen.team.value?.team?.purpose ?? null} />
      <TodaysMeetings meetings={meetings} pick={(seriesId) => void state.front.pick(seriesId)} />
      <Section name="Mine, overdue" count={overdue?.length || undefined}>
        <CommitmentList sections={[{ name: null, views }]} around={state.around.value} acts={state.acts}
          empty={<Empty>{meId === null ? 'Kept does not know who you are yet: say so under People.' : 'Nothing of yours is overdue.'}</Empty>} />
      </Section>
    </>
  );
}
