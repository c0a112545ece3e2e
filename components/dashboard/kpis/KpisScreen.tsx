// KPIs: tiles by function, one of them with all its values, or values to paste, as the address says.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { createKpis } from '@/lib/state/dashboard/kpis';
import type { KpiView } from '@/lib/state/dashboard/kpis';
import { createKpiActs } from '@/lib/state/dashboard/kpis-acts';
import type { KpiActs } from '@/lib/state/dashboard/kpis-acts';
import { addressOf } from '@/lib/state/dashboard/route';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { useAskedForm } from '../asked-form';
import { Page } from '../Page';
import type { ScreenProps } from '../screen-props';
import { KpiForms } from './KpiForms';
import type { OpenForm } from './KpiForms';
import { KpiScreen } from './KpiScreen';
import styles from './Kpis.module.css';
import { KpiTile } from './KpiTile';
import { pastePath } from './paste-path';
import { PasteScreen } from './PasteScreen';

export function KpisScreen({ dashboard }: ScreenProps) {
  const acts = useMemo(() => createKpiActs(dashboard.screen), [dashboard]);
  const views = useWhileShown((end) => createKpis(dashboard, end)).value;
  const { id } = dashboard.route.value;
  if (id === pastePath) return <PasteScreen dashboard={dashboard} acts={acts} views={views} />;
  return id === null ? <All dashboard={dashboard} acts={acts} views={views} /> : <KpiScreen key={id} id={id} dashboard={dashboard} acts={acts} views={views} />;
}

function All({ dashboard, acts, views }: ScreenProps & { acts: KpiActs; views: KpiView[] | undefined }) {
  const open = useSignal<OpenForm>(null);
  const show = (form: OpenForm) => { open.value = form; };
  const add = () => show({ kind: 'terms', kpi: null });
  useAskedForm(dashboard, { kpi: add });
  const marked = views?.filter(({ standing }) => standing.isMarked).length;
  return (
    <Page title="KPIs" sub={marked ? `${marked} off target three times in a row` : 'Typed by hand, or pasted from a spreadsheet.'}
      actions={<><PasteLink /><button type="button" class={ui.primary} onClick={add}>New KPI</button></>}>
      {!views && <Skeleton heights={[150, 150]} />}
      {views?.length === 0 && <Empty>No KPI yet. Begin with the one number that each function looks at first, and its target.</Empty>}
      {views && views.length > 0 && <ul class={styles.tiles}>{views.map((view) => <KpiTile key={view.kpi.id} view={view} today={dashboard.screen.today.value} open={show} />)}</ul>}
      <KpiForms open={open.value} close={() => show(null)} dashboard={dashboard} acts={acts} />
    </Page>
  );
}

function PasteLink() {
  return <a class={ui.button} href={addressOf({ screen: 'kpis', id: pastePath })}>Paste values</a>;
}
