// The page a new user sees first: the steps, and then where to go.
import { Check } from 'lucide';
import { nudgingOf } from '@/lib/domain/nudging-usual';
import type { Welcome as State } from '@/lib/state/welcome';
import { Hotkeys } from '../popup/Hotkeys';
import { Icon } from '../ui/Icon';
import { Problem, Skeleton } from '../ui/Message';
import ui from '../ui/ui.module.css';
import { FirstRun } from './FirstRun';
import { MeStep } from './steps';
import styles from './FirstRun.module.css';

export function Welcome({ state }: { state: State }) {
  const { screen } = state;
  const team = screen.team.value;
  const problem = screen.problem.value;
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <span class={styles.logo}><Icon icon={Check} size={22} strokeWidth={3} /></span>
        <h1 class={styles.name}>Welcome to Kept</h1>
      </header>
      <main>
        {problem && <Problem {...problem} dismiss={() => { screen.problem.value = null; }} />}
        {!team && !problem && <Skeleton heights={[40, 240]} />}
        {team && (team.settings?.firstRunDone
          ? <Ready state={state} />
          : <FirstRun screen={screen} strangers={[]} own={null} today={screen.today.value} />)}
      </main>
    </div>
  );
}

function Ready({ state: { acts, screen, shortcuts } }: { state: State }) {
  const team = screen.team.value;
  return (
    <div class={styles.steps}>
      <section class={`${ui.card} ${styles.step}`} aria-label="Ready">
        <h2 class={styles.title}>Kept is ready</h2>
        <p>Open an event in Google Calendar or join a call in Google Meet: a slim tab at the right edge opens the sidebar.</p>
        <Hotkeys shortcuts={shortcuts.value} />
        <span class={ui.actions}>
          <a class={ui.primary} href="https://calendar.google.com/">Open Google Calendar</a>
          {team?.hasSample && <button type="button" class={ui.quiet} onClick={() => void acts.removeSample()}>Remove the sample team</button>}
        </span>
      </section>
      {team?.meId === null && (
        <section class={`${ui.card} ${styles.step}`} aria-label="Who you are">
          <MeStep own={null} name="" beforeMeeting={nudgingOf(team.settings).kinds.beforeMeeting} save={acts.introduceMyself} />
        </section>
      )}
    </div>
  );
}
