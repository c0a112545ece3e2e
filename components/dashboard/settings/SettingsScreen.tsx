// Settings: who I am, when Kept may remind me, and what that would be this week.
import { addressOf } from '@/lib/state/dashboard/route';
import { createSettings } from '@/lib/state/dashboard/settings';
import type { SettingsPage } from '@/lib/state/dashboard/settings';
import { Problem, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import dashboardStyles from '../Dashboard.module.css';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import { Reminders } from './Reminders';
import styles from './Settings.module.css';
import { WeekAhead } from './WeekAhead';

export function SettingsScreen({ dashboard }: ScreenProps) {
  const settings = useWhileShown((end) => createSettings(dashboard, end));
  const nudging = settings.nudging.value;
  return (
    <Page title="Settings" sub="They are this browser’s, and nobody else’s.">
      {settings.allowed.value === false && (
        <Problem what="This browser does not let Kept show notifications." safe="Nothing is lost: the badge counts what is overdue, and the popup lists it."
          then="To have them, allow notifications for your browser in the settings of your computer." />
      )}
      <div class={dashboardStyles.columns}>
        <div>{nudging ? <Reminders settings={settings} nudging={nudging} /> : <Skeleton heights={[200, 120]} />}</div>
        <div>
          <Today settings={settings} />
          <WeekAhead preview={settings.preview.value} today={dashboard.around.value.today} />
          <Me dashboard={dashboard} />
          <Hints settings={settings} />
        </div>
      </div>
    </Page>
  );
}

function Today({ settings }: { settings: SettingsPage }) {
  const muted = settings.muted.value;
  return (
    <Panel name="Today">
      <p class={styles.line}>{muted ? 'Nothing more is shown today. Badge and popup go on.' : 'Reminders come as set.'}</p>
      <button type="button" class={`${ui.button} ${ui.dense}`} aria-pressed={muted} onClick={() => void settings.mute(!muted)}>{muted ? 'Remind me again' : 'Mute for today'}</button>
    </Panel>
  );
}

function Me({ dashboard: { around } }: ScreenProps) {
  const { meId, people } = around.value;
  const me = meId === null ? undefined : people.get(meId);
  return (
    <Panel name="You" action={<a class={ui.link} href={addressOf({ screen: 'people', ...(me && { id: me.id }) })}>{me ? 'Change' : 'Say who you are'}</a>}>
      <p>{me ? me.name : <span class={ui.muted}>Kept does not know yet which of the people you are, so it cannot tell what is yours.</span>}</p>
    </Panel>
  );
}

function Hints({ settings }: { settings: SettingsPage }) {
  const count = settings.mutedHints.value;
  return (
    <Panel name="Hints in the capture line">
      <p class={styles.line}>{count === 0 ? 'All of them are given.' : `${count} ${count === 1 ? 'is' : 'are'} muted.`}</p>
      {count > 0 && <button type="button" class={`${ui.button} ${ui.dense}`} onClick={() => void settings.showHints()}>Show all hints again</button>}
    </Panel>
  );
}
