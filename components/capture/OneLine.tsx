// The capture line as a combobox: one line, with names and goals offered while they are typed.
import { useComputed, useSignal } from '@preact/signals';
import type { Suggestion } from '@/lib/domain/capture/suggest';
import type { CaptureLine } from '@/lib/state/capture';
import { hear } from '../keys/hear';
import { lineKeys } from '../keys/key-table';
import { hearOptions, Options, pickedId } from '../ui/Options';
import styles from './Capture.module.css';
import { hintId } from './HintLine';
import { severalLines } from './several-lines';

export interface FieldProps {
  line: CaptureLine;
  field: { current: HTMLInputElement | HTMLTextAreaElement | null };
  /** Escape in the line. */
  leave: () => void;
}

const optionsId = 'capture-options';

export function OneLine({ line, field, leave }: FieldProps) {
  const caret = useSignal(0);
  // Nothing is preselected where the name could mean two people: Enter must not guess.
  const moved = useSignal<number | null>(null);
  const picked = useComputed(() => moved.value ?? (line.captured.value?.ambiguous.length ? -1 : 0));
  const dismissed = useSignal<string | null>(null);
  const options = useComputed(() => dismissed.value === line.text.value ? [] : openOptions(line, caret.value));
  const typed = (element: HTMLInputElement) => {
    line.text.value = element.value;
    caret.value = element.selectionStart ?? element.value.length;
    moved.value = null;
  };
  const take = (option: Suggestion) => {
    const { start, end } = option.replace;
    const before = `${line.text.value.slice(0, start)}${option.with} `;
    line.text.value = before + line.text.value.slice(end).trimStart();
    dismissed.value = line.text.value;
    caret.value = before.length;
    requestAnimationFrame(() => field.current?.setSelectionRange(before.length, before.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of an input method are its own: its Enter and arrows choose characters.
    if (event.isComposing) return event.stopPropagation();
    const moves = { options: options.value, picked: picked.value, move: (to: number) => { moved.value = to; }, take, dismiss: () => { dismissed.value = line.text.value; } };
    if (hearOptions(event, moves)) return;
    // Held down, it is still one Enter.
    const save = (keepGoing: boolean) => { if (!event.repeat) void line.save(keepGoing); };
    if (hear(lineKeys, event, { save: () => save(false), saveOn: () => save(true), leave })) event.stopPropagation();
  };
  const onPaste = (event: ClipboardEvent & { currentTarget: HTMLInputElement }) => {
    const several = severalLines(event.clipboardData?.getData('text/plain') ?? '', event.currentTarget);
    if (several === null) return;
    event.preventDefault();
    line.text.value = several;
  };
  const open = options.value.length > 0;
  return (
    <>
      {open && <div class={styles.options}><Options id={optionsId} options={options.value} picked={picked.value} take={take} /></div>}
      <div class={styles.line}>
        <input ref={(element) => { field.current = element; }} class={styles.input} role="combobox" aria-label="Capture a commitment" aria-autocomplete="list" aria-expanded={open}
          aria-controls={optionsId} aria-activedescendant={open ? pickedId(optionsId, picked.value) : undefined}
          aria-describedby={line.hint.value ? hintId : undefined} autocomplete="off" spellcheck={false} placeholder="@dana send the deck by fri #pricing" value={line.text.value}
          onInput={(event) => typed(event.currentTarget)} onKeyDown={onKeyDown} onPaste={onPaste}
          onSelect={(event) => { caret.value = event.currentTarget.selectionStart ?? 0; }} />
        {line.text.value !== '' && <kbd class={styles.hint} aria-hidden="true">Enter</kbd>}
      </div>
    </>
  );
}

/** No options for a word that is understood already: Enter then saves. */
function openOptions(line: CaptureLine, caret: number): Suggestion[] {
  const options = line.suggest(Math.min(caret, line.text.value.length));
  const word = options[0]?.replace;
  const understood = line.captured.value?.understood.some(({ start, end }) => start === word?.start && end === word.end);
  return understood ? [] : options;
}
