// One KPI: how it went against its target, and every value of it.
import { useSignal } from '@preact/signals';
import type { Kpi } from '@/lib/domain/kpi';
import { dayInSentence } from '@/lib/domain/local-date';
import type { Id } from '@/lib/domain/record';
import { createKpiValues } from '@/lib/state/dashboard/kpis';
import type { KpiView } from '@/lib/state/dashboard/kpis';
import type { KpiActs } from '@/lib/state/dashboard/kpis-acts';
import { addressOf, go } from '@/lib/state/dashboard/route';
import { later } from '../../ui/later';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { Page, Panel } from '../Page';
import { RowsTable } from '../RowsTable';
import type { ScreenProps } from '../screen-props';
import { periodText, targetText, valueText, wholeTeam } from './kpi-words';
import { KpiForms } from './KpiForms';
import type { OpenForm } from './KpiForms';
import styles from './Kpis.module.css';
import { Standing } from './Standing';
import { pastePath } from './paste-path';

const Chart = later(() => import('../../ui/Chart').then((module) => module.Chart));

interface Props extends ScreenProps {
  id: Id;
  acts: KpiActs;
  /** Undefined until read. */
  views: KpiView[] | undefined;
}

const back = <a class={ui.link} href={addressOf({ screen: 'kpis' })}>KPIs</a>;

export function KpiScreen({ id, dashboard, acts, views }: Props) {
  const view = views?.find(({ kpi }) => kpi.id === id);
  if (!views) return <Page title="KPIs"><Skeleton heights={[240, 160]} /></Page>;
  if (!view) return <Page title="Not here" sub={back}><Empty>This KPI is no longer there.</Empty></Page>;
  return <One view={view} dashboard={dashboard} acts={acts} />;
}

function One({ view, dashboard, acts }: ScreenProps & { view: KpiView; acts: KpiActs }) {
  const { kpi, standing } = view;
  const open = useSignal<OpenForm>(null);
  const show = (form: OpenForm) => { open.value = form; };
  const remove = async () => { if (await acts.remove(kpi.id)) go({ screen: 'kpis' }); };
  return (
    <Page title={kpi.title} sub={<>{back} · {[kpi.function ?? wholeTeam, kpi.cadence, `target ${targetText(kpi)}`].join(' · ')}</>}
      actions={<>
        <button type="button" class={ui.quiet} onClick={() => void remove()}>Remove</button>
        <button type="button" class={ui.button} onClick={() => show({ kind: 'terms', kpi })}>Edit</button>
        <button type="button" class={ui.primary} onClick={() => show({ kind: 'value', kpi })}>Type a value</button>
      </>}>
      <Panel name="Over time">
        <div class={styles.fact}><span class={styles.value}>{standing.latest ? valueText(kpi, standing.latest.value) : '–'}</span><Standing view={view} open={show} /></div>
        {standing.series.length > 0 ? <Course view={view} today={dashboard.screen.today.value} /> : <Empty>No value yet. Type the first one, or paste what a spreadsheet has.</Empty>}
      </Panel>
      <Values kpi={kpi} dashboard={dashboard} acts={acts} open={show} />
      <KpiForms open={open.value} close={() => show(null)} dashboard={dashboard} acts={acts} />
    </Page>
  );
}

function Course({ view: { kpi, standing: { series } }, today }: { view: KpiView; today: string }) {
  const target = series.map(() => kpi.target);
  return (
    <div class={styles.chart}>
      <Chart title={[`${kpi.title} over time`, kpi.unit].filter(Boolean).join(', ')} days={series.map(({ period }) => period)} dayText={(day) => dayInSentence(day, today)} valueText={(value) => valueText({ unit: '' }, value)}
        lines={[{ name: kpi.title, tone: 'accent', values: series.map(({ value }) => value) }, { name: `target, ${targetText(kpi)}`, tone: 'muted', values: target, dashed: true }]} />
    </div>
  );
}

function Values({ kpi, dashboard, acts, open }: ScreenProps & { kpi: Kpi; acts: KpiActs; open: (form: OpenForm) => void }) {
  const values = useWhileShown((end) => createKpiValues(dashboard, kpi.id, end)).value;
  const today = dashboard.screen.today.value;
  const paste = <a class={ui.link} href={addressOf({ screen: 'kpis', id: pastePath, query: { of: kpi.id } })}>Paste values</a>;
  return (
    <Panel name="Values" note={values?.length || undefined} action={paste}>
      {!values && <Skeleton heights={[36, 36, 36]} />}
      {values?.length === 0 && <Empty>None yet.</Empty>}
      {values && values.length > 0 && (
        <RowsTable name="All values" columns={['Period', 'Value', <span class={ui.visuallyHidden}>Change it</span>]}>
          {values.map(({ id, period, value }) => (
            <tr key={id}>
              <th scope="row">{periodText(kpi.cadence, period, today)}</th>
              <td>{valueText(kpi, value)}</td>
              <td>
                <button type="button" class={ui.quiet} aria-label={`Correct ${periodText(kpi.cadence, period, today)}`} onClick={() => open({ kind: 'value', kpi, period, value })}>Correct</button>
                <button type="button" class={ui.quiet} aria-label={`Remove ${periodText(kpi.cadence, period, today)}`} onClick={() => void acts.removeValue(id)}>Remove</button>
              </td>
            </tr>
          ))}
        </RowsTable>
      )}
    </Panel>
  );
}
