// Covers everything, before the screen is shared.
import { Shield } from 'lucide';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';

/** The name of the act, wherever it is offered. */
export const coverName = 'Cover Kept while presenting';

export function ShieldButton({ cover }: { cover: () => void }) {
  return (
    <button type="button" class={ui.iconButton} data-shield aria-label={coverName} title={coverName} onClick={cover}><Icon icon={Shield} /></button>
  );
}
