// The list that a combobox offers, after the ARIA pattern: arrows move, Tab or Enter takes, Escape closes.
import styles from './Options.module.css';

export interface Option {
  label: string;
  /** Why it is offered, or what it is. */
  hint: string;
}

interface Props<T> {
  /** The listbox's id; its options are `<id>-0`, `<id>-1`, … */
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
        <div key={`${option.label} ${option.hint}`} role="option" id={`${id}-${index}`} aria-selected={index === picked} class={`${styles.option} ${index === picked ? styles.active : ''}`}
          onPointerDown={(event) => { event.preventDefault(); take(option); }}>
          {option.label}<span class={styles.hint}>{option.hint}</span>
        </div>
      ))}
    </div>
  );
}

export interface OptionMoves<T> {
  options: readonly T[];
  picked: number;
  move: (to: number) => void;
  take: (option: T) => void;
  dismiss: () => void;
}

/** Hears the keys of an open list; false: the key is none of its own. */
export function hearOptions<T>(event: KeyboardEvent, { options, picked, move, take, dismiss }: OptionMoves<T>): boolean {
  const chosen = options[picked];
  if (event.key === 'ArrowDown') move((picked + 1) % options.length);
  else if (event.key === 'ArrowUp') move((picked <= 0 ? options.length : picked) - 1);
  else if ((event.key === 'Tab' || event.key === 'Enter') && !event.shiftKey && !event.repeat && chosen) take(chosen);
  else if (event.key === 'Escape') dismiss();
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
