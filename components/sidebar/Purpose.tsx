// Why the team exists, pinned above everything else (practice A17).
import ui from '../ui/ui.module.css';
import styles from '../meeting/Meeting.module.css';

export function Purpose({ purpose, edit }: { purpose: string | null; edit: () => void }) {
  if (purpose) return <p class={styles.purpose} title="The team’s purpose">{purpose}</p>;
  return <p class={styles.purpose}>Why does this team exist? <button type="button" class={ui.link} onClick={edit}>Add the purpose</button></p>;
}
