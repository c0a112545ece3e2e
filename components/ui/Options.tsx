// The list that a combobox offers, after the ARIA pattern: arrows move, Tab or Enter takes, Escape closes.
import { hear } from '../keys/hear';
import { optionKeys } from '../keys/key-table';
import styles from './Options.module.css';

export interface Option {
  label: string;
  /** Why it is offered, or what it is. */
  hint: string;
}

interface Props<T> {
  /** The listbox's id. */
  id: string;
  options: readonly T[];
  /** -1: none. */
  picked: number;
  take: (option: T) => void;
}

export function Options<T extends Option>({ id, options, picked, take }: Props<T>) {
  return (
    <div role="listbox" id={id} aria-label="Suggestions" class={styles.options}>
      {options.map((option, index) => (
        <div key={`${option.label} ${option.hint}`} role="option" id={optionId(id, index)} aria-selected={index === picked} class={`${styles.option} ${index === picked ? styles.active : ''}`}
          onPointerDown={(event) => { event.preventDefault(); take(option); }}>
          {option.label}<span class={styles.hint}>{option.hint}</span>
        </div>
      ))}
    </div>
  );
}

/** For `aria-activedescendant`; undefined: none is picked. */
export function pickedId(id: string, picked: number): string | undefined {
  return picked < 0 ? undefined : optionId(id, picked);
}

const optionId = (id: string, index: number) => `${id}-${index}`;

export interface OptionMoves<T> {
  options: readonly T[];
  picked: number;
  move: (to: number) => void;
  take: (option: T) => void;
  dismiss: () => void;
}

/** Hears the keys of a list; false: it is closed, or the key is none of its own. */
export function hearOptions<T>(event: KeyboardEvent, { options, picked, move, take, dismiss }: OptionMoves<T>): boolean {
  if (options.length === 0) return false;
  const chosen = options[picked];
  const { take: taking, ...moving } = optionKeys;
  const heard = hear(moving, event, {
    next: () => move((picked + 1) % options.length),
    previous: () => move((picked <= 0 ? options.length : picked) - 1),
    dismiss,
  }) || (chosen !== undefined && !event.repeat && hear({ taking }, event, { taking: () => take(chosen) }));
  if (heard) event.stopPropagation();
  return heard;
}
