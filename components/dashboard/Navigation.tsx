// The dashboard's navigation: a list of links, folded under a button where the window is narrow.
import { useSignal } from '@preact/signals';
import { Check } from 'lucide';
import { addressOf } from '@/lib/state/dashboard/route';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';
import styles from './Dashboard.module.css';
import { screens } from './screens';

const groups = ['Team', 'Only you, or you and one other', 'Kept'] as const;

export function Navigation({ current }: { current: string }) {
  const open = useSignal(false);
  return (
    <nav class={styles.side} aria-label="Kept" data-open={open.value}>
      <button type="button" class={styles.skip} onClick={() => document.querySelector<HTMLElement>('h1')?.focus()}>Skip to the content</button>
      <div class={styles.brand}>
        <span class={styles.logo}><Icon icon={Check} strokeWidth={3} /></span>Kept
        <button type="button" class={`${ui.button} ${ui.dense} ${styles.menuButton}`} aria-expanded={open.value} onClick={() => { open.value = !open.value; }}>Screens</button>
      </div>
      <div class={styles.groups}>
        {groups.map((group) => {
          const entries = screens.filter((screen) => screen.group === group);
          return entries.length > 0 && (
            <div key={group} class={styles.group}>
              {group !== 'Team' && <h2 class={styles.groupName}>{group}</h2>}
              <ul>
                {entries.map(({ path, name }) => (
                  <li key={path}>
                    <a class={styles.entry} href={addressOf({ screen: path })} aria-current={path === current ? 'page' : undefined} onClick={() => { open.value = false; }}>{name}</a>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </nav>
  );
}
