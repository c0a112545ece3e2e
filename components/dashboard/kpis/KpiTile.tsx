// One KPI as a tile: its latest value against the target, how it went, and when it was last told.
import { dayInSentence } from '@/lib/domain/local-date';
import type { LocalDate } from '@/lib/domain/record';
import type { KpiView } from '@/lib/state/dashboard/kpis';
import { addressOf } from '@/lib/state/dashboard/route';
import { later } from '../../ui/later';
import ui from '../../ui/ui.module.css';
import { periodText, targetText, valueText, wholeTeam } from './kpi-words';
import type { OpenForm } from './KpiForms';
import styles from './Kpis.module.css';
import { Standing } from './Standing';

const Chart = later(() => import('../../ui/Chart').then((module) => module.Chart));

/** How many periods a sparkline goes back. */
const sparkPeriods = 12;

interface Props {
  view: KpiView;
  today: LocalDate;
  open: (form: OpenForm) => void;
}

export function KpiTile({ view, today, open }: Props) {
  const { kpi, standing } = view;
  const { latest, updatedOn } = standing;
  const shown = standing.series.slice(-sparkPeriods);
  return (
    <li class={`${ui.card} ${styles.tile}`}>
      <span class={`${ui.muted} ${ui.small}`}>{kpi.function ?? wholeTeam}</span>
      <a class={ui.title} href={addressOf({ screen: 'kpis', id: kpi.id })}>{kpi.title}</a>
      <p class={styles.line}>
        <span class={styles.value}>{latest ? valueText(kpi, latest.value) : '–'}</span>
        <span class={styles.target}>target {targetText(kpi)}</span>
      </p>
      <Standing view={view} open={open} />
      <div class={styles.spark}>
        {shown.length > 1 && (
          <Chart isSpark title={`${kpi.title}, the last ${shown.length} values`} days={shown.map(({ period }) => period)} dayText={(day) => periodText(kpi.cadence, day, today)} valueText={(value) => valueText(kpi, value)}
            lines={[{ name: kpi.title, tone: standing.isOnTarget ? 'accent' : 'late', values: shown.map(({ value }) => value) }]} />
        )}
      </div>
      <p class={styles.foot}>
        <span>{updatedOn ? `updated ${dayInSentence(updatedOn, today)}` : 'no value yet'}{latest && ` · ${periodText(kpi.cadence, latest.period, today)}`}</span>
        <button type="button" class={ui.link} aria-label={`Type a value of ${kpi.title}`} onClick={() => open({ kind: 'value', kpi })}>Type a value</button>
      </p>
    </li>
  );
}
