// When reminders may come, and which. Each choice is stored as it is made.
import type { NudgeKind } from '@/lib/domain/notification';
import type { Nudging, NudgingSettings } from '@/lib/domain/nudging-usual';
import type { SettingsPage } from '@/lib/state/dashboard/settings';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Settings.module.css';

interface Props {
  settings: SettingsPage;
  nudging: Nudging;
}

const kinds: Record<NudgeKind, { name: string; says: string }> = {
  digest: { name: 'Once a day, what is mine to decide', says: 'Overdue and due today, in one notification. Each item at most three times; then it needs a conversation.' },
  beforeMeeting: { name: 'Ten minutes before a meeting', says: 'One line: what of mine is open in it.' },
  followUp: { name: 'Follow-ups from coaching', says: 'On the day that was agreed. Never with whom or what about.' },
};

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function Reminders({ settings, nudging }: Props) {
  const setKind = (kind: NudgeKind, on: boolean) => void settings.change(({ kinds: stored }) => ({ nudgeKinds: { ...stored, [kind]: on } }));
  return (
    <>
      <Panel name="Which reminders">
        <ul class={styles.kinds}>
          {(Object.keys(kinds) as NudgeKind[]).map((kind) => (
            <li key={kind}>
              <label class={styles.kind}>
                <input type="checkbox" checked={nudging.kinds[kind]} onChange={(event) => setKind(kind, event.currentTarget.checked)} />
                <span><span class={styles.name}>{kinds[kind].name}</span><span class={ui.muted}>{kinds[kind].says}</span></span>
              </label>
            </li>
          ))}
        </ul>
        <p class={`${ui.muted} ${ui.small}`}>Never during a call, never while you present. What has no time to come is not made up for later: the badge and the popup hold it.</p>
      </Panel>
      <When settings={settings} nudging={nudging} />
      <Snooze settings={settings} nudging={nudging} />
    </>
  );
}

function When({ settings, nudging }: Props) {
  const { workingDays, workingHours, quietHours, digestAt } = nudging;
  const setDay = (day: number, on: boolean) => void settings.change((stored) => ({ workingDays: [...stored.workingDays.filter((other) => other !== day), ...(on ? [day] : [])].sort() }));
  return (
    <Panel name="When they may come">
      <fieldset class={ui.fieldset}>
        <legend>Working days</legend>
        <div class={styles.days}>
          {weekdays.map((name, index) => (
            <label key={name} class={styles.day}><input type="checkbox" checked={workingDays.includes(index + 1)} onChange={(event) => setDay(index + 1, event.currentTarget.checked)} />{name}</label>
          ))}
        </div>
      </fieldset>
      <div class={styles.times}>
        <Time label="From" value={workingHours.from} save={(from) => settings.changeHours('workingHours', { from })} />
        <Time label="Until" value={workingHours.until} save={(until) => settings.changeHours('workingHours', { until })} />
        <Time label="The daily one at" value={digestAt} save={(time) => settings.change({ digestAt: time })} />
      </div>
      {workingHours.from > workingHours.until && <p class={`${ui.muted} ${ui.small}`}>Through the night: until {workingHours.until} on the next day.</p>}
      <label class={styles.day}>
        <input type="checkbox" checked={quietHours !== null} onChange={(event) => void settings.change({ quietHours: event.currentTarget.checked ? { from: '12:00', until: '13:00' } : null })} />Quiet hours within them
      </label>
      {quietHours && (
        <div class={styles.times}>
          <Time label="Quiet from" value={quietHours.from} save={(from) => settings.changeHours('quietHours', { from })} />
          <Time label="Quiet until" value={quietHours.until} save={(until) => settings.changeHours('quietHours', { until })} />
        </div>
      )}
      {workingDays.length === 0 && <p class={ui.muted}>Without a working day no reminder comes at all.</p>}
    </Panel>
  );
}

const snoozes = [15, 30, 60, 120, 240];

function Snooze({ settings, nudging: { snoozeMinutes, morningAt } }: Props) {
  return (
    <Panel name="Snooze">
      <div class={styles.times}>
        <label class={ui.field}>The short one
          <select class={ui.input} value={String(snoozeMinutes)} onChange={(event) => void settings.change({ snoozeMinutes: Number(event.currentTarget.value) })}>
            {[...new Set([...snoozes, snoozeMinutes])].sort((left, right) => left - right).map((minutes) => <option key={minutes} value={String(minutes)}>{minutesText(minutes)}</option>)}
          </select>
        </label>
        <Time label="“Tomorrow” begins at" value={morningAt} save={(time) => settings.change({ morningAt: time })} />
      </div>
    </Panel>
  );
}

function minutesText(minutes: number): string {
  return minutes % 60 !== 0 ? `${minutes} minutes` : minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
}

/** What is half typed is no time yet, and changes nothing; what is refused gives way to what was there. */
function Time({ label, value, save }: { label: string; value: string; save: (value: NonNullable<NudgingSettings['digestAt']>) => Promise<boolean> }) {
  const shown = value === '24:00' ? '00:00' : value;
  const keep = async (input: HTMLInputElement) => { if (input.value !== '' && !await save(input.value)) input.value = shown; };
  return (
    <label class={ui.field}>{label}
      <input type="time" class={ui.input} required value={shown} onChange={(event) => void keep(event.currentTarget)} />
    </label>
  );
}
