// Boulders: why the team exists, and the three things that must not fail.
import { useSignal } from '@preact/signals';
import { ArrowDown, ArrowUp } from 'lucide';
import type { IconNode } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Boulder } from '@/lib/domain/goal';
import type { Id } from '@/lib/domain/record';
import { addressOf } from '@/lib/state/dashboard/route';
import { createBoulderActs } from '@/lib/state/dashboard/boulder-acts';
import type { BoulderActs } from '@/lib/state/dashboard/boulder-acts';
import { createBoulders } from '@/lib/state/dashboard/boulders';
import type { BoulderView } from '@/lib/state/dashboard/boulders';
import { BoulderSheet } from '../../goal/BoulderSheet';
import { ProgressBar } from '../../goal/ProgressBar';
import { TeamSheet } from '../../team/TeamSheet';
import { isFocusLost } from '../../ui/focused';
import { Icon } from '../../ui/Icon';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { useAskedForm } from '../asked-form';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import styles from './Boulders.module.css';

type Open = null | { kind: 'purpose' } | { kind: 'boulder'; id: Id | null };

const most = 3;

export function BouldersScreen({ dashboard }: ScreenProps) {
  const views = useWhileShown((end) => createBoulders(dashboard, end)).value;
  const acts = useMemo(() => createBoulderActs(dashboard.screen), [dashboard]);
  const open = useSignal<Open>(null);
  const edit = (id: Id | null) => { open.value = { kind: 'boulder', id }; };
  const editPurpose = () => { open.value = { kind: 'purpose' }; };
  useAskedForm(dashboard, { boulder: () => edit(null), purpose: editPurpose });
  const boulders = views?.map(({ boulder }) => boulder) ?? [];
  const move = (id: Id, step: -1 | 1) => void acts.move(boulders, id, step);
  return (
    <Page title="Boulders" sub="Three things that must not fail. A fourth takes the place of another."
      actions={<button type="button" class={ui.primary} onClick={() => edit(null)}>New boulder</button>}>
      <Purpose dashboard={dashboard} edit={editPurpose} />
      {!views && <Skeleton heights={[140]} />}
      {views?.length === 0 && <Empty>No boulders yet. Which three things would hurt most if they failed this quarter?</Empty>}
      {views && views.length > 0 && <ol class={styles.boulders}>{views.map((view, index) => <BoulderCard key={view.boulder.id} view={view} place={index + 1} last={views.length} dashboard={dashboard} edit={edit} move={move} />)}</ol>}
      <Forms dashboard={dashboard} boulders={boulders} acts={acts} open={open.value} close={() => { open.value = null; }} />
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

interface CardProps extends ScreenProps {
  view: BoulderView;
  /** From 1 to `last`. */
  place: number;
  last: number;
  edit: (id: Id) => void;
  move: (id: Id, step: -1 | 1) => void;
}

function BoulderCard({ view, place, last, dashboard, edit, move }: CardProps) {
  const { boulder: { id, title, stakes }, goals } = view;
  return (
    <li class={`${ui.card} ${styles.boulder}`}>
      <div class={styles.top}>
        <h2 class={styles.title}><span class={ui.muted}>{place}</span> {title}</h2>
        <Move name={`Move ${title} up`} icon={ArrowUp} place={place} isEnd={place === 1} move={() => move(id, -1)} />
        <Move name={`Move ${title} down`} icon={ArrowDown} place={place} isEnd={place === last} move={() => move(id, 1)} />
        <button type="button" class={ui.link} aria-label={`Edit ${title}`} onClick={() => edit(id)}>Edit</button>
      </div>
      <p class={ui.muted}>{stakes ?? 'Nobody has said yet what is at stake.'}</p>
      <Counts view={view} dashboard={dashboard} />
      {goals.length === 0 && <p class={`${ui.muted} ${ui.small}`}>No goal moves it yet: edit it to say which one does.</p>}
      <ul class={styles.goals}>
        {goals.map((goal) => <li key={goal.goal.id}><a class={ui.title} href={addressOf({ screen: 'goals', id: goal.goal.id })}>{goal.goal.title}</a><ProgressBar view={goal} today={dashboard.screen.today.value} /></li>)}
      </ul>
    </li>
  );
}

interface MoveProps {
  name: string;
  icon: IconNode;
  place: number;
  isEnd: boolean;
  move: () => void;
}

/** Keeps the focus when its boulder has changed places, also where it can go no further. */
function Move({ name, icon, place, isEnd, move }: MoveProps) {
  const button = useRef<HTMLButtonElement>(null);
  const movedFrom = useRef<number | null>(null);
  useEffect(() => {
    if (movedFrom.current === null || movedFrom.current === place) return;
    movedFrom.current = null;
    // Only a focus that was lost on the way: by now the user may be elsewhere.
    if (isFocusLost()) button.current?.focus();
  }, [place]);
  const press = () => {
    if (isEnd) return;
    movedFrom.current = place;
    move();
  };
  return <button ref={button} type="button" class={ui.iconButton} aria-label={name} aria-disabled={isEnd} onClick={press}><Icon icon={icon} /></button>;
}

function Counts({ view: { boulder, open, overdue }, dashboard: { over } }: ScreenProps & { view: BoulderView }) {
  const rows = (title: string, ids: Id[]) => { over.value = { kind: 'rows', title: `${boulder.title}: ${title}`, ids }; };
  return (
    <p class={styles.counts}>
      {open.length > 0 ? <button type="button" class={ui.link} onClick={() => rows('open', open)}>{open.length} open</button> : <span class={ui.muted}>nothing open</span>}
      {overdue.length > 0 && <button type="button" class={styles.overdue} onClick={() => rows('overdue', overdue)}>{overdue.length} overdue</button>}
    </p>
  );
}

interface FormsProps extends ScreenProps {
  boulders: readonly Boulder[];
  acts: BoulderActs;
  open: Open;
  close: () => void;
}

function Forms({ dashboard: { screen, goals, team }, boulders, acts, open, close }: FormsProps) {
  if (open === null) return null;
  if (open.kind === 'purpose') return <TeamSheet team={screen.team.value?.team ?? null} acts={team} close={close} />;
  const taken = boulders.length >= most ? { boulders, swap: acts.swap } : undefined;
  return <BoulderSheet boulder={boulders.find(({ id }) => id === open.id) ?? null} goals={goals.value ?? []} acts={team} taken={taken} close={close} />;
}
