// The sidebar: what belongs to the meeting in front, and the line that takes a new commitment.
import { useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Presenting } from '@/lib/state/presenting';
import { whichPlace } from '@/lib/state/shown-place';
import type { Sidebar as State } from '@/lib/state/sidebar';
import type { Toast } from '@/lib/state/toasts';
import { CaptureBar } from '../capture/CaptureBar';
import { lateParts } from '../capture/late-parts';
import { hear } from '../keys/hear';
import { leaveKeys, sidebarKeys } from '../keys/key-table';
import { usePageKeys } from '../keys/page-keys';
import { Cover } from '../presenting/Cover';
import { Covered } from '../presenting/Covered';
import { Ahead, later } from '../ui/later';
import { Boundary } from '../ui/Boundary';
import { Skeleton } from '../ui/Message';
import { MeetingBody } from './MeetingBody';
import { NotDrawn, Problems } from './Problems';
import type { SidebarHost } from './sidebar-host';
import { SidebarHead } from './SidebarHead';
import type { OpenSheet } from './open-sheet';
import styles from './Sidebar.module.css';

const AgendaBody = later(() => import('./AgendaBody').then((module) => module.AgendaBody), () => <Skeleton heights={[20, 64, 120]} />);
const Dot = later(() => import('../presenting/Dot').then((module) => module.Dot));
const ChooseBody = later(() => import('./ChooseBody').then((module) => module.ChooseBody));
const FirstRun = later(() => import('../first-run/FirstRun').then((module) => module.FirstRun));
const Toasts = later(() => import('../nudge/Toasts').then((module) => module.Toasts));
const Sheets = later(() => import('./Sheets').then((module) => module.Sheets));

interface Props {
  state: State;
  host: SidebarHost;
  presenting: Presenting;
  toasts: ReadonlySignal<Toast[]>;
}

export function Sidebar(props: Props) {
  const { state, host, presenting } = props;
  useEffect(() => {
    const leave = (event: KeyboardEvent) => { if (!event.defaultPrevented) hear(leaveKeys, event, { leave: host.leave }); };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [host]);
  const uncover = () => void state.screen.run(() => presenting.set(false));
  // In a page a dot is all that is left; in a tab nothing lies behind the cover.
  const cover = host.close ? <Dot line={state.line} uncover={uncover} /> : <Cover uncover={uncover} />;
  return <Covered presenting={presenting} cover={cover}><Shell {...props} /></Covered>;
}

function Shell({ state, host, presenting, toasts }: Props) {
  const sheet = useSignal<OpenSheet>(null);
  const { screen } = state;
  const main = useRef<HTMLElement>(null);
  const team = screen.team.value;
  const cover = () => void screen.run(() => presenting.set(true));
  // One sheet at a time: what is half typed in another stays.
  const show = (kind: 'keys' | 'search') => { if (state.acts.opened.value === null) sheet.value ??= { kind }; };
  usePageKeys(sidebarKeys, { help: () => show('keys'), search: () => show('search'), shield: cover });
  return (
    <div class={styles.shell}>
      <SidebarHead state={state} host={host} cover={cover} open={(next) => { sheet.value = next; }} />
      <main ref={main} class={styles.main}>
        <Problems state={state} host={host} />
        {/* Beside the board, not instead of it: nobody has to set anything up before the first capture. */}
        {team && !team.settings?.firstRunDone && <FirstRun screen={screen} strangers={state.strangers.value} own={state.front.facts.value?.own ?? null} today={screen.today.value} />}
        <Boundary instead={(retry) => <NotDrawn exportAll={state.exportAll} retry={retry} />}>
          <Body state={state} main={main} open={(next) => { sheet.value = next; }} />
        </Boundary>
      </main>
      <div aria-live="polite">{toasts.value.length > 0 && <Toasts toasts={toasts.value} />}</div>
      <CaptureBar line={state.line} people={state.line.people.value} goals={state.around.value.goals} today={screen.today.value}
        leave={host.leave} input={host.captureInput} notice={screen.notice.value} undo={() => void screen.undoNotice()} />
      {state.isDrawn.value && <Ahead parts={[Dot, AgendaBody, ...lateParts]} />}
      {(sheet.value !== null || state.acts.opened.value !== null) && <Sheets state={state} open={sheet} />}
    </div>
  );
}

function Body({ state, main, open }: { state: State; main: RefObject<HTMLElement | null>; open: (sheet: OpenSheet) => void }) {
  const place = state.shown.value;
  useTopOfEach(whichPlace(place), main);
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

/** Another meeting begins at its top, however far down the last one was read. */
function useTopOfEach(which: string, main: RefObject<HTMLElement | null>): void {
  const last = useRef(which);
  useLayoutEffect(() => {
    if (which === last.current) return;
    last.current = which;
    main.current?.scrollTo(0, 0);
  }, [which]);
}
