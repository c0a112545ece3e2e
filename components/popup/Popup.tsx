// The popup: what to decide now, each with Done, New date and Snooze; the next meeting; what is asked of me; and the capture line.
import { useSignal } from '@preact/signals';
import type { Presenting } from '@/lib/state/presenting';
import type { CommitmentView } from '@/lib/state/views';
import { seriesTitle } from '@/lib/domain/meeting';
import type { Id } from '@/lib/domain/record';
import type { Popup as State } from '@/lib/state/popup';
import { CaptureBar } from '../capture/CaptureBar';
import { lateParts } from '../capture/late-parts';
import { popupGroups } from '../keys/key-groups';
import { pageKeys } from '../keys/key-table';
import { usePageKeys } from '../keys/page-keys';
import { LookBack, OpenEditor } from '../commitment/late-parts';
import { useKeptFocus } from '../commitment/kept-focus';
import { Cover } from '../presenting/Cover';
import { Covered } from '../presenting/Covered';
import { later, useAhead } from '../ui/later';
import { Empty, Skeleton } from '../ui/Message';
import { Section } from '../ui/Section';
import { ProblemInSheets } from '../ui/SheetProblem';
import ui from '../ui/ui.module.css';
import { openCount, useDeciding, useFirstFocus, useWayIn } from './deciding';
import type { Deciding, OpenPage } from './deciding';
import { Head } from './Head';
import { Hotkeys } from './Hotkeys';
import { NextMeeting } from './NextMeeting';
import styles from './Popup.module.css';
import { Problems } from './Problems';
import { ToDecide } from './ToDecide';

interface Props {
  state: State;
  presenting: Presenting;
  close: () => void;
  openPage: OpenPage;
  /** The commitment that it was opened for; null: none. */
  wanted: Id | null;
}

const KeySheet = later(() => import('../keys/KeySheet').then((module) => module.KeySheet));
const CommitmentSheet = later(() => import('../commitment/detail/CommitmentSheet').then((module) => module.CommitmentSheet));
const Rest = later(() => import('./Rest').then((module) => module.Rest));

export function Popup(props: Props) {
  const { state: { screen }, presenting } = props;
  const uncover = () => void screen.run(() => presenting.set(false));
  return <Covered presenting={presenting} cover={<div class={styles.popup}><Cover uncover={uncover} /></div>}><Shell {...props} /></Covered>;
}

function Shell({ state, presenting, close, openPage, wanted }: Props) {
  const { screen, acts } = state;
  const keys = useSignal(false);
  const deck = useDeciding(state);
  const list = useKeptFocus();
  const cover = () => void screen.run(() => presenting.set(true));
  usePageKeys(pageKeys, { help: () => { keys.value = true; }, shield: cover });
  useAhead(OpenEditor, LookBack, Rest, ...lateParts);
  useWayIn();
  useFirstFocus(state, wanted);
  const opened = acts.opened.value;
  return (
    <div class={styles.popup}>
      <Head state={state} cover={cover} openPage={openPage} />
      <main class={styles.body} ref={list} tabIndex={-1} onKeyDown={deck.onKeyDown}>
        <Problems screen={screen} />
        <Body deck={deck} openPage={openPage} showKeys={() => { keys.value = true; }} />
      </main>
      <CaptureBar line={state.line} people={state.line.people.value} goals={state.around.value.goals} today={screen.today.value} leave={close}
        notice={screen.notice.value} undo={() => void screen.undoNotice()} />
      {state.front.value && <p class={styles.into}>for {seriesTitle(state.front.value.series)}</p>}
      {keys.value && <KeySheet groups={popupGroups} shortcuts={state.shortcuts.value} close={() => { keys.value = false; }} />}
      {opened !== null && (
        <ProblemInSheets problem={screen.problem}>
          <CommitmentSheet key={opened} id={opened} screen={screen} around={state.around} acts={acts} close={() => { acts.opened.value = null; }} />
        </ProblemInSheets>
      )}
    </div>
  );
}

interface BodyProps {
  deck: Deciding;
  openPage: OpenPage;
  showKeys: () => void;
}

function Body({ deck, openPage, showKeys }: BodyProps) {
  const { state } = deck;
  const [decide, front, rest, team] = [state.decide.value, state.front.value, state.rest.value, state.screen.team.value];
  // With a problem in sight, grey bars would promise what is not coming.
  if (!decide || front === undefined || !team) return state.screen.problem.value ? null : <Skeleton heights={[48, 96, 96]} />;
  return (
    <>
      {front && <NextMeeting held={front} meeting={state.meeting.value ?? null} openPage={openPage} />}
      {team.meId === null && <WhoAmI openWelcome={() => openPage('welcome.html')} />}
      <Decisions name="Overdue" views={decide.overdue} deck={deck} empty="Nothing of yours is overdue." />
      <Decisions name="Due today" views={decide.dueToday} deck={deck} empty="Nothing of yours is due today. What you capture below is here on its day." />
      {rest && <Rest rest={rest} deck={deck} openPage={openPage} />}
      <Hotkeys shortcuts={state.shortcuts.value} />
      <p class={styles.allKeys}><button type="button" class={ui.link} onClick={showKeys}>All keys</button></p>
    </>
  );
}

interface DecisionsProps {
  name: 'Overdue' | 'Due today';
  views: readonly CommitmentView[];
  deck: Deciding;
  empty: string;
}

function Decisions({ name, views, deck, empty }: DecisionsProps) {
  return (
    <Section name={name} count={openCount(views, deck.state.acts) || undefined}>
      {views.length === 0 ? <Empty>{empty}</Empty> : <ToDecide views={views} deck={deck} />}
    </Section>
  );
}

function WhoAmI({ openWelcome }: { openWelcome: () => void }) {
  return (
    <div class={styles.whoAmI}>
      <Empty>
        <span>Kept does not know yet who you are, so it cannot tell what is yours.</span>
        <button type="button" class={ui.button} onClick={openWelcome}>Set up Kept</button>
      </Empty>
    </div>
  );
}
