// In a window of its own Kept is covered, and says so: one button takes the cover away.
import { Shield } from 'lucide';
import { useCallback } from 'preact/hooks';
import { pageKeys } from '../keys/key-table';
import { usePageKeys } from '../keys/page-keys';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';
import styles from './Presenting.module.css';

export const uncoverName = 'Show Kept again';

const onlyShield = { shield: pageKeys.shield };

export function Cover({ uncover }: { uncover: () => void }) {
  usePageKeys(onlyShield, { shield: uncover });
  const focusIfOurs = useCallback((element: HTMLElement | null) => { if (document.hasFocus()) element?.focus(); }, []);
  return (
    <main class={styles.cover}>
      <Icon icon={Shield} size={28} />
      <h1>Covered while you present</h1>
      <p class={ui.muted}>Nothing of Kept is shown in this browser, and what you half typed is stored.</p>
      <button ref={focusIfOurs} type="button" class={ui.primary} onClick={uncover}>{uncoverName}</button>
      <p class={`${ui.muted} ${ui.small}`}>It then shows everywhere, also in a page that you share.</p>
    </main>
  );
}
