// Fields that are changed where they are read: each saves itself when it is left, and stays as it was when that fails.
import { useSignal } from '@preact/signals';
import styles from './InPlace.module.css';
import ui from './ui.module.css';

interface Props {
  label: string;
  /** The label is told, not shown: the field stands in a table. */
  isBare?: boolean;
  value: string;
  /** Answers whether it was saved. */
  save: (value: string) => Promise<boolean>;
}

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** What is being typed stays through changes that come from elsewhere. */
function useTyped({ value, save }: Pick<Props, 'value' | 'save'>) {
  const typed = useSignal<string | null>(null);
  const leave = async () => {
    if (typed.value !== null && typed.value !== value) await save(typed.value);
    typed.value = null;
  };
  return {
    value: typed.value ?? value,
    onInput: (event: Event) => { typed.value = (event.currentTarget as Typed).value; },
    onBlur: () => void leave(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && typed.value !== null) { typed.value = null; event.stopPropagation(); }
      if (event.key === 'Enter') { event.preventDefault(); void leave(); }
    },
  };
}

function Labelled({ label, isBare, children }: Pick<Props, 'label' | 'isBare'> & { children: preact.JSX.Element }) {
  return <label class={styles.field}><span class={isBare ? ui.visuallyHidden : ''}>{label}</span>{children}</label>;
}

export function TextInPlace(props: Props & { placeholder?: string }) {
  return <Labelled {...props}><input class={styles.input} placeholder={props.placeholder} {...useTyped(props)} /></Labelled>;
}

/** Of more than one line; Enter saves it all the same. */
export function WordsInPlace(props: Props) {
  return <Labelled {...props}><textarea class={styles.words} rows={2} {...useTyped(props)} /></Labelled>;
}

export function DateInPlace({ value, save, ...rest }: Props) {
  const keep = async (day: string) => day !== '' && save(day);
  return <Labelled {...rest}><input type="date" class={styles.input} {...useTyped({ value, save: keep })} /></Labelled>;
}

/** An emptied or half-typed number is not zero: the stored one stays. */
export function NumberInPlace({ value, save, ...rest }: Omit<Props, 'value' | 'save'> & { value: number; save: (value: number) => Promise<boolean> }) {
  const keep = async (text: string) => text.trim() !== '' && Number.isFinite(Number(text)) && save(Number(text));
  return <Labelled {...rest}><input type="number" step="any" class={styles.number} {...useTyped({ value: String(value), save: keep })} /></Labelled>;
}

export function ChoiceInPlace({ options, value, save, ...rest }: Props & { options: readonly (readonly [value: string, text: string])[] }) {
  const keep = async (select: HTMLSelectElement) => { if (!await save(select.value)) select.value = value; };
  return (
    <Labelled {...rest}>
      <select class={styles.input} value={value} onChange={(event) => void keep(event.currentTarget)}>
        {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
      </select>
    </Labelled>
  );
}
