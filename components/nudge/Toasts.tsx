// Reminders in an open sidebar: a quiet line above the capture bar, there until it is answered or closed.
import { X } from 'lucide';
import type { Toast } from '@/lib/state/toasts';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';
import styles from './Toasts.module.css';

export function Toasts({ toasts }: { toasts: readonly Toast[] }) {
  return <>{toasts.map((toast) => <Line key={toast.id} toast={toast} />)}</>;
}

function Line({ toast }: { toast: Toast }) {
  return (
    <section class={styles.toast} aria-label={toast.title}>
      <div class={styles.words}><strong>{toast.title}</strong><span class={styles.text} dir="auto">{toast.text}</span></div>
      <button type="button" class={ui.iconButton} aria-label="Close this reminder" onClick={toast.close}><Icon icon={X} size={14} /></button>
      <div class={styles.acts}>
        <button type="button" class={ui.link} onClick={toast.open}>Open</button>
        {toast.done && <button type="button" class={ui.link} onClick={toast.done}>Done</button>}
        {toast.snooze && <button type="button" class={ui.link} onClick={toast.snooze}>Snooze until tomorrow</button>}
      </div>
    </section>
  );
}
