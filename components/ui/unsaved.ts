// Words typed in a form are not lost by one Escape, or one press of what closes it: the first asks, the second leaves.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { leaveOnEscape } from './leave-on-escape';

type Field = HTMLInputElement | HTMLTextAreaElement;

export const leaveQuestion = 'Not saved yet. Leave once more to let it go.';

/** For what can be left: its element takes `watch`; `question` is to be told in it, and `holdsBack` asked each time it is about to be left. */
export function useUnsaved() {
  const began = useRef(new Map<Field, string>());
  const isAsked = useSignal(false);
  const isUnsaved = () => [...began.current].some(([field, was]) => field.isConnected && field.value !== was && field.value.trim() !== '');
  return {
    question: isAsked.value ? leaveQuestion : '',
    watch: {
      onFocusIn: ({ target }: Event) => { if (isWords(target) && !began.current.has(target)) began.current.set(target, target.value); },
      onInput: () => { isAsked.value = false; },
    },
    /** True: there is something to lose, and the user is asked. */
    holdsBack: (event: Event) => {
      isAsked.value = !isAsked.value && isUnsaved();
      if (isAsked.value) event.preventDefault();
      return isAsked.value;
    },
  };
}

/** For a form in a list, which Escape leaves: its element takes `keys`, and `question` is to be told in it. */
export function useLeaving(leave: () => void) {
  const { question, watch, holdsBack } = useUnsaved();
  return { question, keys: { ...watch, onKeyDown: leaveOnEscape((event) => { if (!holdsBack(event)) leave(); }) } };
}

/** What is searched for, or saved as soon as it is left, stands in no form. */
function isWords(target: EventTarget | null): target is Field {
  return target instanceof Element && target.matches('form :is(textarea, input:not([type]))');
}
