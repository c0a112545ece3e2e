// All keys on one sheet: the browser's own hotkeys first, then what each place hears.
import type { Command, Shortcut } from '@/lib/messaging/contract';
import { Sheet } from '../ui/Sheet';
import { chordText } from './chord-text';
import type { KeyGroup } from './key-groups';
import styles from './Keys.module.css';

interface Props {
  groups: readonly KeyGroup[];
  /** As the browser assigned them; undefined until known. */
  shortcuts: readonly Shortcut[] | undefined;
  close: () => void;
}

const commandNames: Record<Command, string> = { 'capture': 'Capture a commitment', 'toggle-sidebar': 'Open or close the sidebar' };

export function KeySheet({ groups, shortcuts, close }: Props) {
  return (
    <Sheet title="Keys" close={close}>
      {/* Reached by Tab, so that the arrow keys scroll it. */}
      <div class={styles.all} tabIndex={0} role="group" aria-label="All keys">
        <section class={styles.group} aria-label="Everywhere in the browser">
          <h3 class={styles.name}>Everywhere in the browser</h3>
          <dl class={styles.keys}>
            {shortcuts?.map(({ command, keys }) => <Line key={command} chords={keys === '' ? [] : [keys]} does={commandNames[command]} />)}
          </dl>
          <p class={styles.note}>
            To change them: chrome://extensions/shortcuts. In Firefox: Add-ons and themes, the gear, Manage Extension Shortcuts.
          </p>
        </section>
        {groups.map(({ name, keys }) => (
          <section key={name} class={styles.group} aria-label={name}>
            <h3 class={styles.name}>{name}</h3>
            <dl class={styles.keys}>
              {keys.map(({ chords, does }) => <Line key={`${chords.join()} ${does}`} chords={chords.map((chord) => chordText(chord))} does={does} />)}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

function Line({ chords, does }: { chords: readonly string[]; does: string }) {
  return (
    <div class={styles.line}>
      <dt class={styles.chords}>{chords.length === 0 ? 'none assigned' : chords.map((chord) => <kbd key={chord} class={styles.chord}>{chord}</kbd>)}</dt>
      <dd class={styles.does}>{does}</dd>
    </div>
  );
}
