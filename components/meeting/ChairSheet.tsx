// Who chairs this meeting: the leader goes first, so the chair's overdue items head the list (practice A7).
import type { Person } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import { Sheet } from '../ui/Sheet';
import { focused } from '../ui/focused';
import ui from '../ui/ui.module.css';

interface Props {
  chairId: Id | null;
  people: readonly Person[];
  save: (chairId: Id | null) => Promise<boolean>;
  close: () => void;
}

export function ChairSheet({ chairId, people, save, close }: Props) {
  const choose = (value: string) => void save(value || null).then((ok) => { if (ok) close(); });
  return (
    <Sheet title="Who chairs this meeting" close={close}>
      <label class={ui.field}>The chair’s own overdue items come first in the list
        <select class={ui.input} ref={focused} value={chairId ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">Nobody in particular</option>
          {people.map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
        </select>
      </label>
    </Sheet>
  );
}
