// Says which hotkeys work, and where the browser assigned none, how to set one.
import type { Command, Shortcut } from '@/lib/messaging/contract';
import styles from './Popup.module.css';

const names: Record<Command, string> = { 'toggle-sidebar': 'open the sidebar', 'capture': 'capture' };

export function Hotkeys({ shortcuts }: { shortcuts: readonly Shortcut[] | undefined }) {
  if (!shortcuts) return null;
  const missing = shortcuts.filter((shortcut) => shortcut.keys === '');
  if (missing.length === 0) {
    return <p class={styles.keys}>{shortcuts.map(({ command, keys }) => `${keys} to ${names[command]}`).join(' · ')}</p>;
  }
  return (
    <p class={styles.keys}>
      The browser assigned no key to {missing.map(({ command }) => names[command]).join(' and ')}: another extension may have it.
      Set one under chrome://extensions/shortcuts (in Firefox: Add-ons, the gear, Manage Extension Shortcuts).
    </p>
  );
}
