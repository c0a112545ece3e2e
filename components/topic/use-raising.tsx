// The button that opens the line for a new topic, or for one half typed, and has the keyboard again when that closes.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { TopicDraft } from '@/lib/state/topic-draft';
import ui from '../ui/ui.module.css';

export function useRaising({ isBegun }: TopicDraft) {
  const isOpen = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  return {
    isOpen: isOpen.value,
    button: <button ref={opener} type="button" class={ui.link} aria-expanded={isOpen.value} onClick={() => { isOpen.value = !isOpen.value; }}>{isBegun.value && !isOpen.value ? 'Go on with your topic' : 'Raise a topic'}</button>,
    close: () => {
      isOpen.value = false;
      opener.current?.focus();
    },
  };
}
