// A form that is stored once, however often its button or Enter is pressed.
import type { FormHTMLAttributes, TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';

interface Props extends Omit<FormHTMLAttributes<HTMLFormElement>, 'onSubmit' | 'onClickCapture'> {
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
  return <form {...form} onSubmit={(event) => void submit(event)} onClickCapture={leaveOutSecond} />;
}

/** The second click of a double click was meant for what the first has done; by now another form may stand there. */
function leaveOutSecond(event: MouseEvent): void {
  const button = (event.target as Element).closest('button');
  if (event.detail > 1 && button?.type === 'submit') event.preventDefault();
}
