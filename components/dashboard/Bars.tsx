// Amounts side by side, as a table whose rows have bars: nothing is told by length alone.
import styles from './Dashboard.module.css';

export interface Bar {
  name: string;
  amount: number;
  /** The amount in words, as "9 days". */
  text: string;
  /** What else is to be said of it, under its name. */
  note?: string;
  open?: () => void;
}

interface Props {
  caption: string;
  bars: readonly Bar[];
  tone?: 'late';
}

export function Bars({ caption, bars, tone }: Props) {
  const most = Math.max(...bars.map(({ amount }) => amount), 1);
  return (
    <table class={styles.bars} aria-label={caption}>
      <tbody>
        {bars.map(({ name, amount, text, note, open }) => (
          <tr key={name}>
            <th scope="row">{name}{note && <span class={styles.barNote}>{note}</span>}</th>
            <td><span class={`${styles.bar} ${tone === 'late' ? styles.lateBar : ''}`} data-empty={amount === 0} style={{ inlineSize: `${Math.round(100 * amount / most)}%` }} /></td>
            <td>{open ? <button type="button" class={styles.barButton} onClick={open}>{text}</button> : text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
