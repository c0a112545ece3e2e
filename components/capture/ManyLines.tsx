// Several lines at once: the text as it was pasted, still editable, and below it what each line will become.
import { hear } from '../keys/hear';
import { severalKeys } from '../keys/key-table';
import styles from './Capture.module.css';
import { PastedLines } from './late-parts';
import type { FieldProps } from './OneLine';
import type { LineView } from './Understood';

/** `back` gives the text the focus. */
export function ManyLines({ field, leave, back, ...view }: FieldProps & LineView & { back: () => void }) {
  const { line } = view;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (hear(severalKeys, event, { save: () => void line.save(false), leave })) event.stopPropagation();
  };
  return (
    <>
      <div class={styles.line}>
        <textarea ref={(element) => { field.current = element; }} class={styles.several} aria-label="Capture several commitments" rows={4} spellcheck={false}
          value={line.text.value} onInput={(event) => { line.text.value = event.currentTarget.value; }} onKeyDown={onKeyDown} />
        <kbd class={styles.hint} aria-hidden="true">Ctrl Enter</kbd>
      </div>
      <PastedLines {...view} back={back} />
    </>
  );
}
