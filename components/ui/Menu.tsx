// A menu button after the ARIA pattern: arrows move, Escape closes and gives the focus back.
import { useSignal } from '@preact/signals';
import { Ellipsis } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import styles from './Menu.module.css';
import ui from './ui.module.css';

export interface MenuEntry {
  label: string;
  /** The key that does the same in a list. */
  shortcut?: string;
  act: () => void;
}

interface Props {
  label: string;
  /** Asked when the menu opens. */
  entries: () => readonly MenuEntry[];
}

export function Menu({ label, entries }: Props) {
  const open = useSignal(false);
  const anchor = useRef<HTMLDivElement>(null);
  const close = (giveBack: boolean) => {
    open.value = false;
    if (giveBack) anchor.current?.querySelector<HTMLElement>('button')?.focus();
  };
  useEffect(() => {
    if (!open.value) return undefined;
    const list = anchor.current?.querySelector('[role=menu]');
    list?.scrollIntoView({ block: 'nearest' });
    list?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: Event) => { if (!anchor.current?.contains(event.target as Node)) close(false); };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open.value]);
  return (
    <div class={styles.anchor} ref={anchor} onFocusOut={(event) => { if (open.value && !anchor.current?.contains(event.relatedTarget as Node | null)) close(false); }}>
      <button type="button" class={ui.iconButton} aria-label={label} aria-haspopup="menu" aria-expanded={open.value}
        onClick={() => { open.value = !open.value; }}><Icon icon={Ellipsis} /></button>
      {open.value && (
        <div role="menu" aria-label={label} class={styles.menu} onKeyDown={(event) => moveInMenu(event, close)}>
          {entries().map((entry) => (
            <button key={entry.label} type="button" role="menuitem" tabIndex={-1} class={styles.entry} onClick={() => { close(true); entry.act(); }}>
              {entry.label}{entry.shortcut && <span class={styles.key} aria-hidden="true">{entry.shortcut}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function moveInMenu(event: KeyboardEvent, close: (giveBack: boolean) => void): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const targets: Record<string, number> = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: items.length - 1 };
  const target = targets[event.key];
  event.stopPropagation();
  if (event.key === 'Escape') close(true);
  else if (target === undefined) return;
  else items[target]?.focus();
  event.preventDefault();
}
