// What stands in a commitment's way, in its line: no yes yet, an obstacle, a talk that is due. Each by shape and word.
import { CirclePause, MessageCircle } from 'lucide';
import type { Commitment } from '@/lib/domain/commitment';
import { dayText } from '@/lib/domain/local-date';
import type { LocalDate } from '@/lib/domain/record';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';

export function Flags({ commitment, today }: { commitment: Commitment; today: LocalDate }) {
  const { blockedBy, blockedOn } = commitment;
  const answer = answerText(commitment, today);
  return (
    <>
      {answer && <span>{answer}</span>}
      {blockedBy && (
        <span class={`${ui.soon} ${styles.flag}`}>
          <Icon icon={CirclePause} size={13} /><span>Blocked by {blockedBy}{blockedOn && ` · since ${dayText(blockedOn, today)}`}</span>
        </span>
      )}
    </>
  );
}

/** What the owner says to it, as long as that is not yes. */
export function answerText({ ownerId, acceptance, counter }: Commitment, today: LocalDate): string | null {
  if (ownerId === null) return null;
  switch (acceptance) {
    case 'accepted': return null;
    case 'proposed': return 'not agreed yet';
    case 'declined': return 'declined';
    case 'countered': return `offers instead: ${[counter?.text, counter?.dueOn && `by ${dayText(counter.dueOn, today)}`].filter(Boolean).join(', ')}`;
  }
}

export interface Talk {
  /** A class of its own. */
  look?: string | undefined;
  isOpen: boolean;
  open: () => void;
}

export function TalkFlag({ look = '', isOpen, open }: Talk) {
  return (
    <button type="button" class={`${ui.accented} ${styles.flag} ${styles.talk} ${look}`} aria-expanded={isOpen} onClick={open}>
      <Icon icon={MessageCircle} size={13} />Needs a conversation
    </button>
  );
}
