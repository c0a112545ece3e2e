// The dashboard: navigation, the screen that its address names, and what can be opened over any of them.
import { Search } from 'lucide';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Presenting } from '@/lib/state/presenting';
import type { Dashboard as State } from '@/lib/state/dashboard/dashboard';
import { hear } from '../keys/hear';
import { sidebarKeys } from '../keys/key-table';
import { paletteKeys } from '../keys/key-table-later';
import { usePageKeys } from '../keys/page-keys';
import { Cover } from '../presenting/Cover';
import { Covered } from '../presenting/Covered';
import { ShieldButton } from '../presenting/ShieldButton';
import { Problems, SaveCopy } from '../sidebar/Problems';
import { Boundary } from '../ui/Boundary';
import { isFocusLost } from '../ui/focused';
import { Icon } from '../ui/Icon';
import { later } from '../ui/later';
import { Empty, NoticeLine, Problem } from '../ui/Message';
import { ProblemInSheets } from '../ui/SheetProblem';
import ui from '../ui/ui.module.css';
import styles from './Dashboard.module.css';
import { Navigation } from './Navigation';
import { Page } from './Page';
import { screenAt } from './screens';

const Overlay = later(() => import('./Overlay').then((module) => module.Overlay));

interface Props {
  state: State;
  presenting: Presenting;
}

export function Dashboard({ state, presenting }: Props) {
  const uncover = () => void state.screen.run(() => presenting.set(false));
  return <Covered presenting={presenting} cover={<Cover uncover={uncover} />}><ProblemInSheets problem={state.screen.problem}><Shell state={state} presenting={presenting} /></ProblemInSheets></Covered>;
}

function Shell({ state, presenting }: Props) {
  const { screen, route, over } = state;
  const cover = () => void screen.run(() => presenting.set(true));
  const show = (kind: 'palette' | 'keys') => { if (state.acts.opened.value === null) over.value ??= { kind }; };
  usePageKeys(sidebarKeys, { help: () => show('keys'), search: () => show('palette'), shield: cover });
  usePaletteKey(() => show('palette'));
  useArrival(`${route.value.screen}/${route.value.id ?? ''}`);
  const current = screenAt(route.value.screen);
  const notice = screen.notice.value;
  return (
    <div class={styles.shell}>
      <Navigation current={current?.path ?? route.value.screen} />
      <main class={styles.content}>
        <div class={styles.top}>
          <button type="button" class={styles.find} aria-keyshortcuts="Control+K Meta+K" onClick={() => show('palette')}><Icon icon={Search} />Find or do anything<kbd>{modifier} K</kbd></button>
          <ShieldButton cover={cover} />
        </div>
        <div class={styles.problems}><Problems state={state} host={inTab} /></div>
        <Boundary key={current?.path} instead={(retry) => <NotDrawn state={state} retry={retry} />}>
          {current ? <current.Body dashboard={state} /> : <NoSuchScreen />}
        </Boundary>
        <div class={styles.notice}><NoticeLine notice={notice} undo={notice?.change ? () => void screen.undoNotice() : undefined} /></div>
      </main>
      <Opened state={state} />
    </div>
  );
}

/** A tab has nothing to close and nowhere to be moved to. */
const inTab = { close: null, openInTab: () => undefined };

const modifier = navigator.userAgent.includes('Mac OS') ? '⌘' : 'Ctrl';

/** Whoever goes to another place, and lost the keyboard on the way, reads on at its top; whoever just opened the tab is left alone. */
function useArrival(place: string): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current !== place && isFocusLost()) document.querySelector('h1')?.focus();
    last.current = place;
  }, [place]);
}

/** Works while typing too. */
function usePaletteKey(show: () => void): void {
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => { hear(paletteKeys, event, { palette: show }); };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

function Opened({ state }: { state: State }) {
  return state.over.value !== null || state.acts.opened.value !== null ? <Overlay state={state} /> : null;
}

/** In the place of a screen that could not be drawn. */
function NotDrawn({ state, retry }: { state: State; retry: () => void }) {
  return (
    <Problem what="Kept could not draw this screen." safe="Everything is stored, and the other screens work." then="Try again. If it stays like this, save a copy of your data and report this.">
      <button type="button" class={`${ui.button} ${ui.dense}`} onClick={retry}>Try again</button>
      <SaveCopy exportAll={state.exportAll} />
    </Problem>
  );
}

function NoSuchScreen() {
  return <Page title="Not here"><Empty>This address leads to no screen. Choose one on the left; nothing is lost.</Empty></Page>;
}
