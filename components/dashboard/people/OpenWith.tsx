// What is open with one person: the team's, and apart from it what nobody else sees.
import { firstName } from '@/lib/domain/person';
import { visibilityText } from '@/lib/domain/visibility';
import { createOpenWith } from '@/lib/state/dashboard/person';
import { CommitmentList } from '../../commitment/CommitmentList';
import { Empty, Skeleton } from '../../ui/Message';
import { useWhileShown } from '../../ui/while-shown';
import { Panel } from '../Page';
import type { OneProps } from './one-props';

export function OpenWith({ person, isMe, dashboard }: OneProps) {
  const open = useWhileShown((end) => createOpenWith(dashboard, person.id, end));
  const { around, acts } = dashboard;
  const list = (views: NonNullable<typeof open.value>['team']) =>
    <CommitmentList sections={[{ name: null, views }]} around={around.value} acts={acts} empty={<Empty>Nothing that the team sees is open with {isMe ? 'you' : person.name}.</Empty>} />;
  const shown = open.value;
  return (
    <>
      <Panel name="Open" note={shown?.team.length || undefined}>{shown ? list(shown.team) : <Skeleton heights={[44, 44, 44]} />}</Panel>
      {shown && shown.ours.length > 0 && <Panel name="Open, not for the team" note={isMe ? 'only you, or you and one other · on this computer' : visibilityText('pair', firstName(person.name))}>{list(shown.ours)}</Panel>}
    </>
  );
}
