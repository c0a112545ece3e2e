// The popup: what to decide now, each with Done, New date and Snooze; the next meeting; and the capture line.
import { Calendar, Check } from 'lucide';
import { useSignal } from '@preact/signals';
import type { Presenting } from '@/lib/state/presenting';
import type { CommitmentView } from '@/lib/state/views';
import type { AgendaMeeting } from '@/lib/state/agenda';
import type { Popup as State } from '@/lib/state/popup';
import { CaptureBar } from '../capture/CaptureBar';
import { popupGroups, pageKeys } from '../keys/key-table';
import { usePageKeys } from '../keys/page-keys';
import { Cover } from '../presenting/Cover';
import { Covered } from '../presenting/Covered';
import { ShieldButton } from '../presenting/ShieldButton';
import { Icon } from '../ui/Icon';
import { later } from '../ui/later';
import { Empty, Skeleton } from '../ui/Message';
import { Section } from '../ui/Section';
import ui from '../ui/ui.module.css';
import { Hotkeys } from './Hotkeys';
import styles from './Popup.module.css';
import { Problems } from './Problems';
import { ToDecide } from './ToDecide';

interface Props {
  state: State;
  presenting: Presenting;
  close: () => void;
  /** Opens first run in a tab. */
  openWelcome: () => void;
}

const KeySheet = later(() => import('../keys/KeySheet').then((module) => module.KeySheet));

export function Popup(props: Props) {
  const { state: { screen }, presenting } = props;
  const uncover = () => void screen.run(() => presenting.set(false));
  return <Covered presenting={presenting} cover={<div class={styles.popup}><Cover uncover={uncover} /></div>}><Shell {...props} /></Covered>;
}

function Shell({ state, presenting, close, openWelcome }: Props) {
  const { screen } = state;
  const keys = useSignal(false);
  const cover = () => void screen.run(() => presenting.set(true));
  usePageKeys(pageKeys, { help: () => { keys.value = true; }, shield: cover });
  const [decide, meeting, team] = [state.decide.value, state.meeting.value, screen.team.value];
  const problem = screen.problem.value;
  const ready = decide !== undefined && meeting !== undefined && team !== undefined;
  return (
    <div class={styles.popup}>
      <header class={styles.head}>
        <span class={styles.logo}><Icon icon={Check} strokeWidth={3} /></span>
        <div>
          <h1 class={styles.title} tabIndex={-1}>{ready ? headline(decide.overdue.length + decide.dueToday.length) : 'Kept'}</h1>
          <div class={styles.date}>{longDate.format(new Date(`${screen.today.value}T12:00`))}</div>
        </div>
        <span class={ui.push}><ShieldButton cover={cover} /></span>
      </header>
      <main class={styles.body}>
        <Problems screen={screen} />
        {!ready && !problem && <Skeleton heights={[48, 96, 96]} />}
        {ready && (
          <>
            {meeting && <NextMeeting meeting={meeting} />}
            {team.meId === null && <WhoAmI openWelcome={openWelcome} />}
            <Decisions name="Overdue" views={decide.overdue} state={state} />
            <Decisions name="Due today" views={decide.dueToday} state={state} />
            <Hotkeys shortcuts={state.shortcuts.value} />
            <p class={styles.allKeys}><button type="button" class={ui.link} onClick={() => { keys.value = true; }}>All keys</button></p>
          </>
        )}
      </main>
      <CaptureBar line={state.line} people={state.around.value.people} goals={state.around.value.goals} today={screen.today.value} leave={close}
        notice={screen.notice.value} undo={() => void screen.undoNotice()} />
      {meeting && <p class={styles.into}>for {meeting.title}</p>}
      {keys.value && <KeySheet groups={popupGroups} shortcuts={state.shortcuts.value} close={() => { keys.value = false; }} />}
    </div>
  );
}

const longDate = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

function headline(count: number): string {
  const words = ['Nothing to decide', 'One to decide', 'Two to decide', 'Three to decide'];
  return words[count] ?? `${count} to decide`;
}

function Decisions({ name, views, state }: { name: 'Overdue' | 'Due today'; views: readonly CommitmentView[]; state: State }) {
  return (
    <Section name={name} count={views.length || undefined}>
      {views.length === 0
        ? <Empty>{name === 'Overdue' ? 'Nothing of yours is overdue.' : 'Nothing of yours is due today.'}</Empty>
        : <ToDecide views={views} state={state} />}
    </Section>
  );
}

function NextMeeting({ meeting }: { meeting: AgendaMeeting }) {
  const minutes = Math.round((Date.parse(meeting.startsAt) - Date.now()) / 60_000);
  const when = minutes <= 0 ? 'now' : minutes < 60 ? `in ${minutes} minutes` : `at ${meeting.time}`;
  const overdue = meeting.mineOverdue > 0 ? `, ${meeting.mineOverdue} overdue` : '';
  return (
    <div class={`${ui.card} ${styles.next}`}>
      <Icon icon={Calendar} />
      <div>
        <div class={styles.nextTitle}>{meeting.title}</div>
        <div class={`${ui.muted} ${ui.small}`}>{when} · you have {meeting.mine} open{overdue}</div>
      </div>
    </div>
  );
}

function WhoAmI({ openWelcome }: { openWelcome: () => void }) {
  return (
    <div style={{ padding: '12px 16px 0' }}>
      <Empty>
        <span>Kept does not know yet who you are, so it cannot tell what is yours.</span>
        <button type="button" class={ui.button} onClick={openWelcome}>Set up Kept</button>
      </Empty>
    </div>
  );
}
