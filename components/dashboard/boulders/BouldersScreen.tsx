// Boulders: why the team exists, and the three things that must not fail.
import { useSignal } from '@preact/signals';
import type { Id } from '@/lib/domain/record';
import { addressOf } from '@/lib/state/dashboard/route';
import { createBoulders } from '@/lib/state/dashboard/boulders';
import type { BoulderView } from '@/lib/state/dashboard/boulders';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { BoulderSheet } from '../../goal/BoulderSheet';
import { ProgressBar } from '../../goal/ProgressBar';
import { TeamSheet } from '../../team/TeamSheet';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import styles from './Boulders.module.css';

type Open = null | { kind: 'purpose' } | { kind: 'boulder'; id: Id | null };

const most = 3;

export function BouldersScreen({ dashboard }: ScreenProps) {
  const boulders = useWhileShown((end) => createBoulders(dashboard, end));
  const open = useSignal<Open>(null);
  const views = boulders.value;
  const edit = (id: Id | null) => { open.value = { kind: 'boulder', id }; };
  const full = views && views.length >= most;
  return (
    <Page title="Boulders" sub="Three things that must not fail. A fourth takes the place of another."
      actions={views && !full && <button type="button" class={ui.primary} onClick={() => edit(null)}>New boulder</button>}>
      <Purpose dashboard={dashboard} edit={() => { open.value = { kind: 'purpose' }; }} />
      {!views && <Skeleton heights={[140]} />}
      {views?.length === 0 && <Empty>No boulders yet. Which three things would hurt most if they failed this quarter?</Empty>}
      {views && views.length > 0 && <ol class={styles.boulders}>{views.map((view) => <Boulder key={view.boulder.id} view={view} dashboard={dashboard} edit={edit} />)}</ol>}
      {full && <p class={`${ui.muted} ${ui.small}`}>To bring in another, open the one it replaces and rename or remove it.</p>}
      <Forms dashboard={dashboard} views={views} open={open.value} close={() => { open.value = null; }} />
    </Page>
  );
}

function Purpose({ dashboard: { screen }, edit }: ScreenProps & { edit: () => void }) {
  const purpose = screen.team.value?.team?.purpose;
  return (
    <Panel name="Why we are here" action={<button type="button" class={ui.link} onClick={edit}>Edit</button>}>
      {purpose ? <p class={styles.purpose}>{purpose}</p> : <Empty>The team has not said yet why it exists. One sentence, in your own words.</Empty>}
    </Panel>
  );
}

function Boulder({ view: { boulder, goals, open, overdue }, dashboard, edit }: { view: BoulderView; dashboard: Dashboard; edit: (id: Id) => void }) {
  const rows = (title: string, ids: Id[]) => { dashboard.over.value = { kind: 'rows', title: `${boulder.title}: ${title}`, ids }; };
  return (
    <li class={`${ui.card} ${styles.boulder}`}>
      <div class={styles.top}><h2 class={styles.title}>{boulder.title}</h2><button type="button" class={ui.link} aria-label={`Edit ${boulder.title}`} onClick={() => edit(boulder.id)}>Edit</button></div>
      <p class={ui.muted}>{boulder.stakes ?? 'Nobody has said yet what is at stake.'}</p>
      <p class={styles.counts}>
        {open.length > 0 ? <button type="button" class={ui.link} onClick={() => rows('open', open)}>{open.length} open</button> : <span class={ui.muted}>nothing open</span>}
        {overdue.length > 0 && <button type="button" class={styles.overdue} onClick={() => rows('overdue', overdue)}>{overdue.length} overdue</button>}
      </p>
      {goals.length === 0 && <p class={`${ui.muted} ${ui.small}`}>No goal moves it yet: edit it to say which one does.</p>}
      <ul class={styles.goals}>
        {goals.map((goal) => <li key={goal.goal.id}><a href={addressOf({ screen: 'goals', id: goal.goal.id })}>{goal.goal.title}</a><ProgressBar view={goal} today={dashboard.screen.today.value} /></li>)}
      </ul>
    </li>
  );
}

function Forms({ dashboard: { screen, goals, team }, views, open, close }: ScreenProps & { views: BoulderView[] | undefined; open: Open; close: () => void }) {
  if (open === null) return null;
  if (open.kind === 'purpose') return <TeamSheet team={screen.team.value?.team ?? null} acts={team} close={close} />;
  return <BoulderSheet boulder={views?.find(({ boulder }) => boulder.id === open.id)?.boulder ?? null} goals={goals.value ?? []} acts={team} close={close} />;
}
