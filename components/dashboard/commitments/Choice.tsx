// A filter or an order that is chosen from a list: one that says something stands out.
import styles from './Commitments.module.css';

interface Props {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  /** What is chosen while nobody chose anything. */
  usual?: string;
  choose: (value: string) => void;
}

export function Choice({ label, value, options, usual = value, choose }: Props) {
  return (
    <select class={`${styles.choice} ${value === usual ? '' : styles.chosenFilter}`} aria-label={label} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
    </select>
  );
}
