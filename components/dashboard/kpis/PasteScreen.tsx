// Values from a spreadsheet: what is understood of each cell stands there before anything is stored.
import { useId } from 'preact/hooks';
import type { PastePlan, PlannedValue } from '@/lib/domain/kpi-paste';
import { dayInSentence } from '@/lib/domain/local-date';
import { createKpiPaste } from '@/lib/state/dashboard/kpis';
import type { KpiPaste, KpiView } from '@/lib/state/dashboard/kpis';
import type { KpiActs } from '@/lib/state/dashboard/kpis-acts';
import { addressOf, go } from '@/lib/state/dashboard/route';
import { Empty, Problem, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { Page, Panel } from '../Page';
import { RowsTable } from '../RowsTable';
import type { ScreenProps } from '../screen-props';
import { periodText, valueText } from './kpi-words';
import styles from './Kpis.module.css';
import { PasteQuestions } from './PasteQuestions';

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
  const store = async () => { if (await acts.paste(paste.text.value, paste.terms.value)) go({ screen: 'kpis', id: kpiId }); };
  return (
    <Page title="Paste values" sub={<><a class={ui.link} href={addressOf({ screen: 'kpis', id: kpiId })}>{of?.title ?? 'KPIs'}</a> · nothing is stored before you say so</>}>
      {!views && <Skeleton heights={[200]} />}
      {views?.length === 0 && <Empty>There is no KPI to paste values for. Add one first.</Empty>}
      {views && views.length > 0 && <Text paste={paste} of={of?.title} titles={views.map(({ kpi }) => kpi.title)} />}
      {plan?.problem && <Problem {...plan.problem} safe="Nothing was stored." />}
      {plan && !plan.problem && views && <Preview plan={plan} paste={paste} views={views} today={dashboard.screen.today.value} store={store} />}
    </Page>
  );
}

function Text({ paste, of, titles }: { paste: KpiPaste; of: string | undefined; titles: readonly string[] }) {
  const id = useId();
  const take = (text: string) => {
    paste.text.value = text;
    paste.terms.value = { ...paste.terms.value, order: null, leavesOut: false };
  };
  const example = of ? 'Oct 2026\t14\nNov 2026\t11' : `\tOct 2026\tNov 2026\n${titles[0] ?? ''}\t14\t11`;
  return (
    <Panel name="From a spreadsheet">
      <label class={ui.field} for={id}>{of ? 'Two columns: the period and its value.' : 'Copied cells: one row for each KPI by its name, one column for each period, or the other way round.'}
        <textarea id={id} class={`${ui.input} ${styles.pasted}`} rows={6} spellcheck={false} value={paste.text.value} placeholder={example} onInput={(event) => take(event.currentTarget.value)} />
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
  const asked = values.filter(({ kind }) => kind === 'ask' || kind === 'askOrder').length;
  const [wrong, leftOut] = [countOf(values, 'bad'), countOf(values, 'leftOut')];
  const told = [`${understood} understood`, asked > 0 && `${asked} to decide`, wrong > 0 && `${wrong} not`, leftOut > 0 && `${leftOut} left out`].filter(Boolean);
  return (
    <Panel name="What is understood" note={<span role="status">{told.join(' · ')}</span>}>
      <div class={styles.stack}>
        {values.length === 0 && <Empty>Everything in it is known already.</Empty>}
        {values.length > 0 && (
          <RowsTable name="Values" columns={['Row', 'KPI', 'Period', 'Value', 'What happens']}>
            {values.map((value, index) => <Line key={index} value={value} views={views} today={today} />)}
          </RowsTable>
        )}
        <PasteQuestions values={values} paste={paste} />
        <span class={ui.actions}>
          <button type="button" class={ui.primary} disabled={wrong + asked > 0 || understood === 0} onClick={() => void store()}>{understood === 0 ? 'Nothing to store' : `Store ${understood} ${understood === 1 ? 'value' : 'values'}`}</button>
          {wrong > 0 && <span class={`${ui.muted} ${ui.small}`}>Correct in the text what is not understood, or leave it out.</span>}
        </span>
      </div>
    </Panel>
  );
}

function Line({ value, views, today }: { value: PlannedValue; views: readonly KpiView[]; today: string }) {
  const kpi = value.kind === 'set' ? views.find((view) => view.kpi.id === value.kpiId)?.kpi : undefined;
  if (value.kind !== 'set' || !kpi) return <tr><td>{value.row}</td><th scope="row" colSpan={2}>{value.text}</th><td /><td><NotStored value={value} today={today} /></td></tr>;
  return (
    <tr>
      <td>{value.row}</td><th scope="row">{kpi.title}</th><td>{periodText(kpi.cadence, value.period, today)}</td><td>{valueText(kpi, value.value)}</td>
      <td>{value.before === null ? <span class={ui.kept}>new</span> : <><span class={ui.accented}>updated</span> it was {valueText(kpi, value.before)}</>}</td>
    </tr>
  );
}

function NotStored({ value, today }: { value: PlannedValue; today: string }) {
  switch (value.kind) {
    case 'ask': return <span class={ui.late}>may be {value.readings.join(' or ')}</span>;
    case 'askOrder': return <span class={ui.late}>may be {value.readings.map((day) => dayInSentence(day, today)).join(' or ')}</span>;
    case 'bad': return <><span class={ui.late}>not understood</span> {value.says}{ofSeveral(value.count)}</>;
    case 'leftOut': return <><span class={ui.chip}>left out</span> {value.says}{ofSeveral(value.count)}</>;
    // Its KPI was removed a moment ago.
    case 'set': return null;
  }
}

const ofSeveral = (count: number) => count > 1 && ` ${count} values.`;

function countOf(values: readonly PlannedValue[], kind: 'bad' | 'leftOut'): number {
  return values.reduce((sum, value) => sum + (value.kind === kind ? value.count : 0), 0);
}
