// Words that a field cannot take: said below it, and the keyboard is back in it.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import ui from './ui.module.css';

export interface Refusal {
  /** Onto the field. */
  marks: { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string };
  /** Below it, outside of its label. */
  told: ComponentChildren;
  /** Answers whether there is a problem, which is then told until the next call. */
  refuses(problem: string | null): boolean;
}

export function useRefusal(): Refusal {
  const id = useId();
  const says = useSignal<string | null>(null);
  const saysId = `${id}-says`;
  return {
    marks: { id, ...(says.value !== null && { 'aria-invalid': true, 'aria-describedby': saysId }) },
    told: says.value !== null && <span id={saysId} role="alert" class={ui.wrong}>{says.value}</span>,
    refuses: (problem) => {
      says.value = problem;
      if (problem !== null) document.getElementById(id)?.focus();
      return problem !== null;
    },
  };
}
