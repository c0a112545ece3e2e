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

/** What is asked before words are lost: those that came from elsewhere meanwhile, or those that were typed. */
type Asked = 'replaces' | 'leaves' | null;

/** What is being typed stays through changes that come from elsewhere, and replaces none of them unasked; one Escape does not lose it. */
function useTyped({ value, save }: Pick<Props, 'value' | 'save'>) {
  const typed = useSignal<string | null>(null);
  /** The value over which it is typed. */
  const over = useSignal(value);
  const asks = useSignal<Asked>(null);
  const forget = () => {
    typed.value = null;
    asks.value = null;
  };
  const leave = async (anyway: boolean) => {
    if (typed.value !== null && typed.value !== value) {
      asks.value = over.value !== value && !anyway ? 'replaces' : null;
      if (asks.value) return;
      await save(typed.value);
    }
    forget();
  };
  const escape = (event: KeyboardEvent) => {
    if (typed.value === null) return;
    event.stopPropagation();
    event.preventDefault();
    if (asks.value === null && typed.value !== value) asks.value = 'leaves';
    else forget();
  };
  const field = {
    value: typed.value ?? value,
    onInput: (event: Event) => {
      if (typed.value === null) over.value = value;
      typed.value = (event.currentTarget as Typed).value;
      if (asks.value === 'leaves') asks.value = null;
    },
    onBlur: () => void leave(false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') escape(event);
      if (event.key === 'Enter') { event.preventDefault(); void leave(asks.value === 'replaces'); }
    },
  };
  return { field, question: questionOf(asks.value, value) };
}

/** `now` is what it says meanwhile. */
function questionOf(asks: Asked, now: string): string | null {
  if (asks === 'replaces') return `It was changed meanwhile and says “${now}”. Enter saves yours, Escape takes it.`;
  return asks && 'Not saved yet. Enter saves it, Escape once more takes it back.';
}

function Labelled({ label, isBare, question = null, children }: Pick<Props, 'label' | 'isBare'> & { question?: string | null; children: preact.JSX.Element }) {
  return (
    <label class={styles.field}>
      <span class={isBare ? ui.visuallyHidden : ''}>{label}</span>{children}
      {question !== null && <span role="alert" class={`${ui.soon} ${styles.question}`}>{question}</span>}
    </label>
  );
}

export function TextInPlace(props: Props & { placeholder?: string }) {
  const { field, question } = useTyped(props);
  return <Labelled {...props} question={question}><input class={styles.input} placeholder={props.placeholder} {...field} /></Labelled>;
}

/** Of more than one line; Enter saves it all the same. */
export function WordsInPlace(props: Props) {
  const { field, question } = useTyped(props);
  return <Labelled {...props} question={question}><textarea class={styles.words} rows={2} {...field} /></Labelled>;
}

export function DateInPlace({ value, save, ...rest }: Props) {
  const keep = async (day: string) => day !== '' && save(day);
  const { field, question } = useTyped({ value, save: keep });
  return <Labelled {...rest} question={question}><input type="date" class={styles.input} {...field} /></Labelled>;
}

/** An emptied or half-typed number is not zero: the stored one stays. */
export function NumberInPlace({ value, save, ...rest }: Omit<Props, 'value' | 'save'> & { value: number; save: (value: number) => Promise<boolean> }) {
  const keep = async (text: string) => text.trim() !== '' && Number.isFinite(Number(text)) && save(Number(text));
  const { field, question } = useTyped({ value: String(value), save: keep });
  return <Labelled {...rest} question={question}><input type="number" step="any" class={styles.number} {...field} /></Labelled>;
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
