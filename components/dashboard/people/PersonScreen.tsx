// One person: what is open with them, what they lead, how they are known, and what can be done with their record.
import { useSignal } from '@preact/signals';
import { dayInSentence } from '@/lib/domain/local-date';
import { isInTeam } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import type { PeopleActs } from '@/lib/state/dashboard/people-acts';
import { addressOf } from '@/lib/state/dashboard/route';
import { ProgressBar } from '../../goal/ProgressBar';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import dashboardStyles from '../Dashboard.module.css';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import { Known } from './Known';
import { LeaveSheet } from './LeaveSheet';
import { MergeSheet } from './MergeSheet';
import type { OneProps } from './one-props';
import { OpenWith } from './OpenWith';
import { OwnWhy, SharedWhy } from './OwnWhy';
import styles from './People.module.css';

interface Props extends ScreenProps {
  id: Id;
  acts: PeopleActs;
}

export function PersonScreen({ id, dashboard, acts }: Props) {
  const team = dashboard.screen.team.value;
  if (!team) return <Page title="People"><Skeleton heights={[160, 160]} /></Page>;
  const person = team.known.get(id);
  return person ? <One person={person} isMe={person.id === team.meId} dashboard={dashboard} acts={acts} /> : <Gone />;
}

function Gone() {
  return (
    <Page title="Not here">
      <Empty>Nobody is known at this address any more. <a class={ui.link} href={addressOf({ screen: 'people' })}>All people</a></Empty>
    </Page>
  );
}

function One(props: OneProps) {
  const { person, isMe, dashboard, acts } = props;
  const sheet = useSignal<null | 'merge' | 'leave'>(null);
  const close = () => { sheet.value = null; };
  const { today } = dashboard.screen;
  const away = !isInTeam(person);
  const said = [person.function, isMe && 'you', person.leftOn && `left ${dayInSentence(person.leftOn, today.value)}`].filter(Boolean).join(' · ');
  return (
    <Page title={person.name} sub={<><a class={ui.link} href={addressOf({ screen: 'people' })}>People</a>{said && ` · ${said}`}</>}
      actions={!isMe && !away && <button type="button" class={ui.button} onClick={() => void acts.thisIsMe(person.id)}>This is me</button>}>
      <div class={dashboardStyles.columns}>
        <div><OpenWith {...props} /><Leads {...props} /></div>
        <div>
          <Known {...props} />
          {isMe ? <OwnWhy person={person} acts={acts} /> : <SharedWhy person={person} />}
          <Panel name="This record">
            <span class={ui.actions}>
              <button type="button" class={ui.button} onClick={() => { sheet.value = 'merge'; }}>Merge with another…</button>
              {!isMe && !away && <button type="button" class={ui.button} onClick={() => { sheet.value = 'leave'; }}>Leaves the team…</button>}
              {away && <button type="button" class={ui.button} onClick={() => void acts.comeBack(person.id)}>Back in the team</button>}
            </span>
          </Panel>
        </div>
      </div>
      {sheet.value === 'merge' && <MergeSheet person={person} dashboard={dashboard} acts={acts} close={close} />}
      {sheet.value === 'leave' && <LeaveSheet person={person} dashboard={dashboard} acts={acts} close={close} />}
    </Page>
  );
}

function Leads({ person, dashboard: { goals, screen } }: OneProps) {
  const led = goals.value?.filter(({ leadId }) => leadId === person.id);
  return (
    <Panel name="Leads" note={led && led.length > 0 ? led.length : undefined}>
      {!led && <Skeleton heights={[36]} />}
      {led?.length === 0 && <Empty>No goal. Who leads one is said under Goals.</Empty>}
      {led && led.length > 0 && (
        <ul class={styles.goals}>
          {led.map((view) => <li key={view.goal.id}><a class={ui.title} href={addressOf({ screen: 'goals', id: view.goal.id })}>{view.goal.title}</a><ProgressBar view={view} today={screen.today.value} /></li>)}
        </ul>
      )}
    </Panel>
  );
}
