// Somebody leaves the team: what they leave behind is said first.
import type { Person } from '@/lib/domain/person';
import type { PeopleActs } from '@/lib/state/dashboard/people-acts';
import { createLeftBehind } from '@/lib/state/dashboard/person';
import { Skeleton } from '../../ui/Message';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import type { ScreenProps } from '../screen-props';

interface Props extends ScreenProps {
  person: Person;
  acts: PeopleActs;
  close: () => void;
}

export function LeaveSheet({ person, dashboard, acts, close }: Props) {
  const behind = useWhileShown((end) => createLeftBehind(dashboard, person.id, end)).value;
  const leave = async () => { if (await acts.leave(person.id)) close(); };
  return (
    <Sheet title={`${person.name} leaves the team`} close={close}>
      <p>From today on nobody is offered {person.name} for anything new. What was theirs stays in its history.</p>
      {!behind && <Skeleton heights={[60]} />}
      {behind && behind.goals.length + behind.keyResults.length + behind.commitments.length === 0 && <p>Nothing stays behind without an owner.</p>}
      {behind && behind.goals.length + behind.keyResults.length + behind.commitments.length > 0 && (
        <>
          <p>This stays listed as being in limbo until somebody takes it:</p>
          <ul class={ui.card} aria-label="Left behind">
            {[...behind.goals, ...behind.keyResults].map(({ id, title }) => <li key={id} class={ui.row} style={{ padding: '8px 12px' }}>{title}</li>)}
            {behind.commitments.map(({ id, text }) => <li key={id} style={{ padding: '8px 12px', overflowWrap: 'anywhere' }}>{text}</li>)}
          </ul>
        </>
      )}
      <span class={ui.actions}>
        <button type="button" class={ui.primary} onClick={() => void leave()}>Leaves the team</button>
        <button type="button" class={ui.quiet} onClick={close}>Stays</button>
      </span>
    </Sheet>
  );
}
