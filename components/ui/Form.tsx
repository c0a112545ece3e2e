// A form that is stored once, however often its button or Enter is pressed.
import type { FormHTMLAttributes, TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { isSecondClick } from './second-click';

interface Props extends Omit<FormHTMLAttributes<HTMLFormElement>, 'onSubmit' | 'onClickCapture' | 'onKeyDownCapture'> {
  /** Until what it answers has settled, the form is not heard again. */
  save: (form: HTMLFormElement) => unknown;
}

export function Form({ save, ...form }: Props) {
  const isStoring = useRef(false);
  const submit = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isStoring.current) return;
    isStoring.current = true;
    try {
      await save(event.currentTarget);
    } finally {
      isStoring.current = false;
    }
  };
  return <form {...form} onSubmit={(event) => void submit(event)} onClickCapture={leaveOutSecond} onKeyDownCapture={leaveOutHeld} />;
}

function leaveOutSecond(event: MouseEvent): void {
  const button = (event.target as Element).closest('button');
  if (isSecondClick(event) && button?.type === 'submit') event.preventDefault();
}

/** A key that is held down was pressed once. In words of several lines it goes on to the next. */
function leaveOutHeld(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
}
