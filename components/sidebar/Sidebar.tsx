// The sidebar: what belongs to the meeting in front, and the line that takes a new commitment.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Sidebar as State } from '@/lib/state/sidebar';
import { CaptureBar } from '../capture/CaptureBar';
import { later } from '../ui/later';
import ui from '../ui/ui.module.css';
import { Problem, Skeleton } from '../ui/Message';
import { AgendaBody } from './AgendaBody';
import { ChooseBody } from './ChooseBody';
import { MeetingBody } from './MeetingBody';
import type { SidebarHost } from './sidebar-host';
import { SidebarHead } from './SidebarHead';
import { saveCopy } from './save-copy';
import type { OpenSheet } from './open-sheet';
import styles from './Sidebar.module.css';

const FirstRun = later(() => import('../first-run/FirstRun').then((module) => module.FirstRun));
const Sheets = later(() => import('./Sheets').then((module) => module.Sheets));

export function Sidebar({ state, host }: { state: State; host: SidebarHost }) {
  const sheet = useSignal<OpenSheet>(null);
  const { screen } = state;
  const team = screen.team.value;
  useEffect(() => {
    const leave = (event: KeyboardEvent) => { if (event.key === 'Escape' && !event.defaultPrevented) host.leave(); };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [host]);
  return (
    <div class={styles.shell}>
      <SidebarHead state={state} host={host} open={(next) => { sheet.value = next; }} />
      <main class={styles.main}>
        <Problems state={state} host={host} />
        {/* Beside the board, not instead of it: nobody has to set anything up before the first capture. */}
        {team && !team.settings?.firstRunDone && <FirstRun screen={screen} strangers={state.strangers.value} own={state.front.facts.value?.own ?? null} today={screen.today.value} />}
        <Body state={state} open={(next) => { sheet.value = next; }} />
      </main>
      <CaptureBar line={state.line} people={state.around.value.people} goals={state.around.value.goals} today={screen.today.value}
        leave={host.leave} input={host.captureInput} notice={screen.notice.value} undo={() => void screen.undoNotice()} />
      {sheet.value !== null && <Sheets state={state} open={sheet} />}
    </div>
  );
}

function Body({ state, open }: { state: State; open: (sheet: OpenSheet) => void }) {
  const place = state.front.place.value;
  // With a problem in sight, grey bars would promise what is not coming.
  if (!state.screen.team.value) return state.screen.problem.value ? null : <Skeleton heights={[20, 64, 120, 160]} />;
  switch (place.kind) {
    case 'starting': return <Skeleton heights={[20, 64, 120, 160]} />;
    case 'meeting': return <MeetingBody state={state} running={place.call?.phase === 'inCall'} open={open} />;
    case 'agenda': return <AgendaBody state={state} />;
    case 'choose':
    case 'unreadable': return <ChooseBody state={state} kind={place.kind} />;
  }
}

function Problems({ state: { screen, exportAll }, host }: { state: State; host: SidebarHost }) {
  const problem = screen.problem.value;
  const unreadable = screen.unreadable.value;
  return (
    <>
      {problem && (
        <Problem what={problem.what} safe={problem.safe} then={problem.then} dismiss={() => { screen.problem.value = null; }}>
          {problem.tryInTab && host.close && <button type="button" class={`${ui.primary} ${ui.dense}`} onClick={host.openInTab}>Open in a tab</button>}
        </Problem>
      )}
      {unreadable.length > 0 && (
        <Problem what={unreadable.length === 1 ? 'One record could not be read.' : `${unreadable.length} records could not be read.`}
          safe="They are untouched in the database, and everything else works."
          then={`Save a copy of your data to look at them (${unreadable.slice(0, 3).map((row) => `${row.table} ${row.problem}`).join('; ')}).`}>
          <button type="button" class={`${ui.button} ${ui.dense}`} onClick={() => void saveCopy(exportAll)}>Save a copy</button>
        </Problem>
      )}
    </>
  );
}
