// Meetings: every series that Kept knows, and what is open in one of them.
import { guestName, seriesTitle } from '@/lib/domain/meeting';
import { dayText, localDateOf } from '@/lib/domain/local-date';
import { addressOf } from '@/lib/state/dashboard/route';
import { createMeetings } from '@/lib/state/dashboard/meetings';
import type { MeetingLine, MeetingPage, Meetings } from '@/lib/state/dashboard/meetings';
import { CommitmentList } from '../../commitment/CommitmentList';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { Behind } from '../Behind';
import dashboardStyles from '../Dashboard.module.css';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import styles from './Meetings.module.css';
import { MeetingTopics } from './MeetingTopics';
import { OpenTopics } from './OpenTopics';

export function MeetingsScreen({ dashboard }: ScreenProps) {
  const meetings = useWhileShown((end) => createMeetings(dashboard, end));
  return dashboard.route.value.id === null ? <All dashboard={dashboard} meetings={meetings} /> : <One dashboard={dashboard} meetings={meetings} />;
}

interface Props extends ScreenProps {
  meetings: Meetings;
}

function All({ dashboard, meetings }: Props) {
  const lines = meetings.all.value;
  const { today, people } = dashboard.around.value;
  return (
    <Page title="Meetings" sub="Known from the events you opened and the calls you joined.">
      {!lines && <Skeleton heights={[44, 44, 44]} />}
      {lines?.length === 0 && <Empty>None yet. Open an event in Google Calendar, or join a call in Google Meet, with the sidebar open.</Empty>}
      {lines && lines.length > 0 && (
        <div class={styles.scroller} role="region" aria-label="All meetings" tabIndex={0}>
          <table class={styles.table}>
            <thead><tr><th scope="col">Meeting</th><th scope="col">Next</th><th scope="col">Last</th><th scope="col">Chair</th><th scope="col">Open from it</th><th scope="col">Topics</th></tr></thead>
            <tbody>
              {lines.map(({ series, next, last, open, topics }) => (
                <tr key={series.id}>
                  <th scope="row"><a href={addressOf({ screen: 'meetings', id: series.id })}>{seriesTitle(series)}</a></th>
                  <td>{dayOf(next, today)}</td><td>{dayOf(last, today)}</td>
                  <td>{series.chairId === null ? '–' : people.get(series.chairId)?.name ?? '–'}</td>
                  <td><Behind ids={open} title={`Open from ${seriesTitle(series)}`} dashboard={dashboard} /></td><td>{topics}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <OpenTopics dashboard={dashboard} />
    </Page>
  );
}

function dayOf(instant: MeetingLine['next'], today: string): string {
  return instant === null ? '–' : dayText(localDateOf(new Date(instant)), today);
}

function One({ dashboard, meetings }: Props) {
  const whole = meetings.one.value;
  const back = <a class={ui.link} href={addressOf({ screen: 'meetings' })}>All meetings</a>;
  if (whole === null) return <Page title="Meeting" sub={back}><Empty>This meeting is no longer there. It may have been removed with the sample team.</Empty></Page>;
  if (!whole) return <Page title="Meeting" sub={back}><Skeleton heights={[90, 160]} /></Page>;
  const { around, acts } = dashboard;
  return (
    <Page title={seriesTitle(whole.series)} sub={<>{back}{whole.oneToOne && ' · one-to-one: what is said here stays between the two'}</>}>
      <div class={dashboardStyles.columns}>
        <div>
          <Panel name="Open on its table" note={openText(whole)}>
            <CommitmentList sections={whole.sections} around={around.value} acts={acts} empty={<Empty>Nothing is open here.</Empty>} />
          </Panel>
        </div>
        <div>
          <MeetingTopics key={whole.series.id} dashboard={dashboard} seriesId={whole.series.id} oneToOne={whole.oneToOne} />
          <Chair whole={whole} dashboard={dashboard} meetings={meetings} />
          <Held whole={whole} today={around.value.today} />
        </div>
      </div>
    </Page>
  );
}

/** What was captured in it, as the list of meetings counts, and what the goals bring to every meeting. */
function openText({ open, series }: MeetingPage): string | number | undefined {
  const own = open.filter(({ commitment }) => commitment.seriesId === series.id).length;
  if (own === open.length) return own || undefined;
  return `${open.length}: ${own} from it, ${open.length - own} through the team’s goals`;
}

function Chair({ whole: { series, guests }, dashboard, meetings }: Props & { whole: MeetingPage }) {
  return (
    <Panel name="Who is in it">
      <label class={ui.field}>Who chairs
        <select class={ui.input} value={series.chairId ?? ''} onChange={(event) => void meetings.setChair(series.id, event.currentTarget.value || null)}>
          <option value="">Nobody yet</option>
          {dashboard.around.value.everyone.map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
        </select>
      </label>
      <p class={`${ui.muted} ${styles.guests}`}>{guests.length === 0 ? 'Who is invited is not known yet.' : guests.map(guestName).join(', ')}</p>
    </Panel>
  );
}

function Held({ whole: { instances }, today }: { whole: MeetingPage; today: string }) {
  const known = instances.filter(({ startsAt }) => startsAt !== null);
  return (
    <Panel name="Dates" note={known.length || undefined}>
      {known.length === 0 && <Empty>No date of it is known yet.</Empty>}
      <ol class={styles.dates}>
        {known.map(({ id, startsAt, joinedAt }) => <li key={id}>{dayText(localDateOf(new Date(startsAt ?? '')), today)}{joinedAt && <span class={ui.muted}> · call joined</span>}</li>)}
      </ol>
    </Panel>
  );
}
