// One line to type into, and below it what of it cannot be taken.
import type { PartialInputHTMLAttributes } from 'preact';
import type { Refusal } from './refusal';
import ui from './ui.module.css';

interface Props extends Pick<PartialInputHTMLAttributes<HTMLInputElement>, 'required' | 'placeholder' | 'inputMode' | 'autofocus'> {
  label: string;
  value: string;
  set: (words: string) => void;
  refusal?: Refusal;
  focus?: ((input: HTMLInputElement | null) => void) | undefined;
}

export function TypedField({ label, set, refusal, focus, ...input }: Props) {
  const typed = (words: string) => {
    refusal?.refuses(null);
    set(words);
  };
  return (
    <div class={ui.field}>
      <label class={ui.field}>{label}<input class={ui.input} ref={focus} onInput={(event) => typed(event.currentTarget.value)} {...input} {...refusal?.marks} /></label>
      {refusal?.told}
    </div>
  );
}
