// What a search found: each line opens the whole of its commitment. Arrows or j and k move.
import { dayText, dueText } from '@/lib/domain/local-date';
import { chainText } from '@/lib/domain/chain';
import type { Id } from '@/lib/domain/record';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { hear } from '../keys/hear';
import { moveKeys } from '../keys/key-table';
import ui from '../ui/ui.module.css';
import styles from './Search.module.css';

interface Props {
  views: readonly CommitmentView[];
  around: Surroundings;
  open: (id: Id) => void;
}

export function Results({ views, around, open }: Props) {
  if (views.length === 0) return null;
  return (
    <ul class={ui.card} aria-label="Found" onKeyDown={moveByKey}>
      {views.map((view) => (
        <li key={view.commitment.id} class={styles.found}>
          <button type="button" class={styles.open} onClick={() => open(view.commitment.id)}>{view.commitment.text}</button>
          <span class={styles.meta}>{metaOf(view, around).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}

function metaOf({ commitment, from, moves }: CommitmentView, { people, goals, today }: Surroundings): string[] {
  const { ownerId, goalId, dueOn, status, closedOn } = commitment;
  const closed = status === 'open' || closedOn === null ? null : `${status === 'done' ? 'kept' : 'dropped'} ${dayText(closedOn, today)}`;
  return [
    ownerId === null ? 'no owner yet' : people.get(ownerId)?.name ?? 'somebody who left',
    closed ?? (dueOn === null ? 'no date' : dueText(dueOn, today)),
    goalId === null ? null : goals.get(goalId) ?? null,
    from === null ? null : `from ${from}`,
    chainText(commitment, moves, today),
  ].filter((part) => part !== null);
}

function moveByKey(event: KeyboardEvent): void {
  const lines = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')];
  const move = (step: number) => lines[lines.indexOf(event.target as HTMLElement) + step]?.focus();
  hear(moveKeys, event, { next: () => move(1), previous: () => move(-1) });
}
