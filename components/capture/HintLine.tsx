// The hint under the line: quiet, in a row that is always there, so that nothing moves when it comes.
import type { CaptureLine } from '@/lib/state/capture';
import ui from '../ui/ui.module.css';
import styles from './Capture.module.css';

/** The hint describes the line to screen readers. */
export const hintId = 'capture-hint';

/** `back` gives the line the focus. */
export function HintLine({ line, back }: { line: CaptureLine; back: () => void }) {
  const hint = line.hint.value;
  const mute = () => {
    if (hint) void line.muteHint(hint);
    back();
  };
  return (
    <div class={styles.hintRow}>
      {/* Each key begins the pause anew after which it is seen: nobody is interrupted in the middle of a word. */}
      {hint && (
        <span key={line.text.value} class={styles.afterPause}>
          <span id={hintId} class={styles.says}>{hint.says}</span>
          <button type="button" class={ui.link} onClick={mute}>Don’t show this again</button>
        </span>
      )}
    </div>
  );
}
