// What was promised: words, owner, date, goal, partners; each is changed where it stands.
import { chainText } from '@/lib/domain/chain';
import { isOverdue } from '@/lib/domain/commitment';
import { dayText, dueText } from '@/lib/domain/local-date';
import { firstName } from '@/lib/domain/person';
import { visibilityText } from '@/lib/domain/visibility';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import ui from '../../ui/ui.module.css';
import type { Editor } from '../OpenEditor';
import styles from './Detail.module.css';
import { EditorHere } from './EditorHere';
import type { Edited } from './EditorHere';

export function Terms({ view, around, acts, editing }: Edited) {
  const { commitment, from, moves } = view;
  const isOpen = commitment.status === 'open';
  const chain = chainText(commitment, moves, around.today);
  return (
    <div>
      <p class={styles.text}>{commitment.text}</p>
      <dl class={styles.terms}>
        {rowsOf(view, around).map(({ name, value, editor, late }) => (
          <div key={name} class={styles.term}>
            <dt>{name}</dt>
            <dd class={late ? styles.late : undefined}>{value}</dd>
            {editor && isOpen && <dd><button type="button" class={ui.link} aria-label={`Change ${name.toLowerCase()}`} onClick={() => { editing.value = editor; }}>Change</button></dd>}
          </div>
        ))}
        {from && <div class={styles.term}><dt>From</dt><dd>{from}</dd></div>}
      </dl>
      {chain && <p class={styles.chain}>{chain}</p>}
      <EditorHere editors={['text', 'owner', 'date', 'goal', 'park', 'smaller']} {...{ view, around, acts, editing }} />
      {isOpen && <button type="button" class={ui.link} onClick={() => { editing.value = 'text'; }}>Edit the words</button>}
    </div>
  );
}

interface Row {
  name: string;
  value: string;
  editor?: Editor;
  late?: boolean;
}

function rowsOf({ commitment }: CommitmentView, { people, goals, today, meId }: Surroundings): Row[] {
  const { ownerId, goalId, dueOn, partnerIds, visibility, pairIds, status, closedOn } = commitment;
  const owner = ownerId === null ? 'Nobody yet' : people.get(ownerId)?.name ?? 'Somebody who left';
  const due = dueOn === null ? 'No date' : `${dayText(dueOn, today)}${isOverdue(commitment, today) ? ` · ${dueText(dueOn, today)}` : ''}${commitment.dueAssumed ? ', assumed' : ''}`;
  const other = pairIds.find((id) => id !== meId);
  const privacy = visibilityText(visibility, other ? firstName(people.get(other)?.name ?? '') || null : null);
  const partners = partnerIds.flatMap((id) => people.get(id)?.name ?? []);
  return [
    { name: 'Owner', value: owner, editor: 'owner' },
    ...(partners.length > 0 ? [{ name: 'With', value: partners.join(', ') }] : []),
    { name: 'Due', value: due, editor: 'date', late: isOverdue(commitment, today) },
    { name: 'Goal', value: goalId === null ? 'None' : goals.get(goalId) ?? 'One that was closed', editor: 'goal' },
    ...(privacy === null ? [] : [{ name: 'Seen by', value: privacy }]),
    ...(status === 'open' || closedOn === null ? [] : [{ name: status === 'done' ? 'Done' : 'Dropped', value: dayText(closedOn, today) }]),
  ];
}
