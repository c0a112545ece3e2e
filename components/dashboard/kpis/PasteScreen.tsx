// Values from a spreadsheet: what is understood of each cell stands there before anything is stored.
import { useId } from 'preact/hooks';
import type { PastePlan, PlannedValue } from '@/lib/domain/kpi-paste';
import { createKpiPaste } from '@/lib/state/dashboard/kpis';
import type { KpiPaste, KpiView } from '@/lib/state/dashboard/kpis';
import type { KpiActs } from '@/lib/state/dashboard/kpis-acts';
import { addressOf, go } from '@/lib/state/dashboard/route';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { Page, Panel } from '../Page';
import { RowsTable } from '../RowsTable';
import type { ScreenProps } from '../screen-props';
import { periodText, valueText } from './kpi-words';
import styles from './Kpis.module.css';

interface Props extends ScreenProps {
  acts: KpiActs;
  /** Undefined until read. */
  views: KpiView[] | undefined;
}

export function PasteScreen({ dashboard, acts, views }: Props) {
  const kpiId = dashboard.route.value.query.get('of');
  const paste = useWhileShown((end) => createKpiPaste(dashboard, kpiId, end));
  const of = views?.find(({ kpi }) => kpi.id === kpiId)?.kpi;
  const plan = paste.plan.value;
  const store = async () => { if (await acts.paste(paste.text.value, { kpiId, decimal: paste.decimal.value })) go({ screen: 'kpis', id: kpiId }); };
  return (
    <Page title="Paste values" sub={<><a class={ui.link} href={addressOf({ screen: 'kpis', id: kpiId })}>{of?.title ?? 'KPIs'}</a> · nothing is stored before you say so</>}>
      {!views && <Skeleton heights={[200]} />}
      {views?.length === 0 && <Empty>There is no KPI to paste values for. Add one first.</Empty>}
      {views && views.length > 0 && <Text paste={paste} of={of?.title} titles={views.map(({ kpi }) => kpi.title)} />}
      {plan?.problem && <Empty><span role="alert">{plan.problem}</span></Empty>}
      {plan && !plan.problem && views && <Preview plan={plan} paste={paste} views={views} today={dashboard.screen.today.value} store={store} />}
    </Page>
  );
}

function Text({ paste, of, titles }: { paste: KpiPaste; of: string | undefined; titles: readonly string[] }) {
  const id = useId();
  const example = of ? 'Oct 2026\t14\nNov 2026\t11' : `\tOct 2026\tNov 2026\n${titles[0] ?? ''}\t14\t11`;
  return (
    <Panel name="From a spreadsheet">
      <label class={ui.field} for={id}>{of ? 'Two columns: the period and its value.' : 'Copied cells: one row for each KPI by its name, one column for each period, or the other way round.'}
        <textarea id={id} class={`${ui.input} ${styles.pasted}`} rows={6} spellcheck={false} value={paste.text.value} placeholder={example} onInput={(event) => { paste.text.value = event.currentTarget.value; }} />
      </label>
    </Panel>
  );
}

interface PreviewProps {
  plan: PastePlan;
  paste: KpiPaste;
  views: readonly KpiView[];
  today: string;
  store: () => Promise<void>;
}

function Preview({ plan: { values }, paste, views, today, store }: PreviewProps) {
  const understood = values.filter(({ kind }) => kind === 'set').length;
  const open = values.length - understood;
  return (
    <Panel name="What is understood" note={<span role="status">{understood} understood{open > 0 && ` · ${open} not`}</span>}>
      <div class={styles.stack}>
        {values.length === 0 && <Empty>Everything in it is known already.</Empty>}
        {values.length > 0 && (
          <RowsTable name="Values" columns={['Row', 'KPI', 'Period', 'Value', 'What happens']}>
            {values.map((value, index) => <Line key={index} value={value} views={views} today={today} />)}
          </RowsTable>
        )}
        {values.some(({ kind }) => kind === 'ask') && <Decimal paste={paste} />}
        <span class={ui.actions}>
          <button type="button" class={ui.primary} disabled={open > 0 || understood === 0} onClick={() => void store()}>{understood === 0 ? 'Nothing to store' : `Store ${understood} ${understood === 1 ? 'value' : 'values'}`}</button>
          {open > 0 && <span class={`${ui.muted} ${ui.small}`}>Correct in the text what is not understood.</span>}
        </span>
      </div>
    </Panel>
  );
}

function Line({ value, views, today }: { value: PlannedValue; views: readonly KpiView[]; today: string }) {
  const kpi = value.kind === 'set' ? views.find((view) => view.kpi.id === value.kpiId)?.kpi : undefined;
  if (value.kind !== 'set' || !kpi) {
    return <tr><td>{value.row}</td><th scope="row" colSpan={2}>{value.text}</th><td /><td><span class={ui.late}>{value.kind === 'ask' ? `may be ${value.readings.join(' or ')}` : 'not understood'}</span> {value.kind === 'bad' && value.says}</td></tr>;
  }
  return (
    <tr>
      <td>{value.row}</td><th scope="row">{kpi.title}</th><td>{periodText(kpi.cadence, value.period, today)}</td><td>{valueText(kpi, value.value)}</td>
      <td>{value.before === null ? <span class={ui.kept}>new</span> : <><span class={ui.accented}>updated</span> it was {valueText(kpi, value.before)}</>}</td>
    </tr>
  );
}

function Decimal({ paste }: { paste: KpiPaste }) {
  return (
    <fieldset class={ui.fieldset}>
      <legend>Which sign stands before decimals?</legend>
      {([['.', 'A point, as in 4.2'], [',', 'A comma, as in 4,2']] as const).map(([sign, words]) => (
        <label key={sign} class={ui.row}><input type="radio" name="decimal" checked={paste.decimal.value === sign} onChange={() => { paste.decimal.value = sign; }} />{words}</label>
      ))}
    </fieldset>
  );
}
