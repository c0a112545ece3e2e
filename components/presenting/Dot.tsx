// All that is left of the sidebar in a page while the user presents: a round button that fills the frame, without a word.
import { Pencil, Shield } from 'lucide';
import { useCallback } from 'preact/hooks';
import type { CaptureLine } from '@/lib/state/capture';
import { pageKeys } from '../keys/key-table';
import { usePageKeys } from '../keys/page-keys';
import { Icon } from '../ui/Icon';
import { uncoverName } from './Cover';
import styles from './Presenting.module.css';

interface Props {
  /** Only whether something is in it is shown. */
  line: Pick<CaptureLine, 'text'>;
  uncover: () => void;
}

const onlyShield = { shield: pageKeys.shield };

export function Dot({ line, uncover }: Props) {
  usePageKeys(onlyShield, { shield: uncover });
  // Only where the keyboard is in use here: a page that is typed in keeps it.
  const focusIfOurs = useCallback((element: HTMLElement | null) => { if (document.hasFocus()) element?.focus(); }, []);
  return (
    <main class={styles.dot}>
      <button ref={focusIfOurs} type="button" class={styles.dotButton} data-uncover aria-label={uncoverName} onClick={uncover}>
        <Icon icon={line.text.value === '' ? Shield : Pencil} />
      </button>
    </main>
  );
}
