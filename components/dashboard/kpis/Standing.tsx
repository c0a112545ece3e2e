// Whether a KPI is on target, by word and shape; off it three times in a row, it can be made a topic.
import { Check, TriangleAlert } from 'lucide';
import type { KpiView } from '@/lib/state/dashboard/kpis';
import { Icon } from '../../ui/Icon';
import ui from '../../ui/ui.module.css';
import { offText } from './kpi-words';
import type { OpenForm } from './KpiForms';
import styles from './Kpis.module.css';

export function Standing({ view: { kpi, standing, topic }, open }: { view: KpiView; open: (form: OpenForm) => void }) {
  if (standing.isOnTarget === null) return <p class={styles.standing} />;
  if (standing.isOnTarget) return <p class={styles.standing}><span class={ui.kept}><Icon icon={Check} size={12} />on target</span></p>;
  return (
    <p class={styles.standing}>
      <span class={standing.isMarked ? ui.late : ui.soon}><Icon icon={TriangleAlert} size={12} />{offText(kpi, standing.offInARow)}</span>
      {topic && <button type="button" class={ui.link} aria-label={`Make ${kpi.title} a topic`} onClick={() => open({ kind: 'topic', kpi, text: topic.text })}>make it a topic</button>}
      {standing.isMarked && !topic && <span class={ui.muted}>raised as a topic</span>}
    </p>
  );
}
