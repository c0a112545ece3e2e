// Under a commitment in a list: a message to its owner about it alone.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Commitment } from '@/lib/domain/commitment';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { MessageActs } from '@/lib/state/reminders';
import { MessageDraft } from './MessageDraft';

interface Props {
  commitment: Commitment;
  acts: CommitmentActs;
  close: () => void;
}

export function AboutOne({ commitment, acts, close }: Props) {
  const messages = useSignal<MessageActs | null>(null);
  useEffect(() => {
    void acts.messages().then((loaded) => {
      if (loaded) messages.value = loaded;
      else close();
    });
  }, []);
  const { ownerId } = commitment;
  return messages.value && ownerId !== null ? <MessageDraft reminder={{ toId: ownerId, items: [commitment] }} acts={messages.value} close={close} taken={close} /> : null;
}
