// Why the team exists, pinned above everything else (practice A17).
import ui from '../ui/ui.module.css';
import styles from '../meeting/Meeting.module.css';

interface Props {
  purpose: string | null;
  /** One line, while the call runs. */
  brief?: boolean;
  /** Left out where it cannot be edited. */
  edit?: () => void;
}

export function Purpose({ purpose, brief, edit }: Props) {
  if (purpose) return <p class={`${styles.purpose} ${brief ? styles.oneLine : ''}`} title={purpose}>{purpose}</p>;
  if (!edit) return null;
  return <p class={styles.purpose}>Why does this team exist? <button type="button" class={ui.link} onClick={edit}>Add the purpose</button></p>;
}
