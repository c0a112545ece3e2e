// Lines begun and not saved: go on with one, or let it go. An expired one is told here once more before it goes.
import type { UnfinishedLine, Unfinished } from '@/lib/state/unfinished';
import ui from '../ui/ui.module.css';
import styles from './Capture.module.css';

/** More than that would push the line away; the newest come first. */
const most = 2;

/** `back` gives the line the focus. */
export function UnfinishedLines({ unfinished, back }: { unfinished: Unfinished; back: () => void }) {
  const lines = unfinished.lines.value ?? [];
  if (lines.length === 0) return null;
  return (
    <ul class={styles.unfinished} aria-label="Unfinished lines">
      {lines.slice(0, most).map((line) => (
        <li key={line.draft.id} class={styles.unfinishedLine}>
          <span class={styles.unfinishedText} title={line.draft.text}>{line.draft.text}</span>
          <span class={ui.muted}>{note(line)}</span>
          <button type="button" class={ui.link} onClick={() => { void unfinished.goOn(line.draft); back(); }}>Go on</button>
          <button type="button" class={ui.link} aria-label={`Let go of ${line.draft.text}`} onClick={() => { void unfinished.discard(line.draft); back(); }}>Let go</button>
        </li>
      ))}
      {lines.length > most && <li class={ui.muted}>and {lines.length - most} more</li>}
    </ul>
  );
}

function note({ meeting, daysLeft }: UnfinishedLine): string {
  const days = daysLeft <= 0 ? 'expired after 14 days' : daysLeft <= 3 ? `goes in ${daysLeft === 1 ? 'a day' : `${daysLeft} days`}` : 'begun';
  return meeting === null ? days : `${days} in ${meeting}`;
}
