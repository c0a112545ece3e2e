// Me and one person: our talks, what is for our next one-to-one, what to do better, who checks on whom, and pairs.
import { dayText, localDateOf } from '@/lib/domain/local-date';
import { firstName } from '@/lib/domain/person';
import type { Person } from '@/lib/domain/person';
import { visibilityText } from '@/lib/domain/visibility';
import { createWithOne } from '@/lib/state/dashboard/coaching';
import type { CoachingActs } from '@/lib/state/dashboard/coaching-acts';
import { addressOf } from '@/lib/state/dashboard/route';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import dashboardStyles from '../Dashboard.module.css';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import { Buddies } from './Buddies';
import styles from './Coaching.module.css';
import type { OneProps } from './one-props';
import { Pairs } from './Pairs';
import { RaisePrivately } from './RaisePrivately';
import { Talks } from './Talks';

export function WithOneScreen({ person, dashboard, acts }: ScreenProps & { person: Person; acts: CoachingActs }) {
  const one = useWhileShown((end) => createWithOne(dashboard, person.id, end));
  const between = visibilityText('pair', firstName(person.name)) ?? '';
  const props = { person, dashboard, acts, one, between };
  return (
    <Page title={`You and ${person.name}`} sub={<><a class={ui.link} href={addressOf({ screen: 'coaching' })}>Coaching</a> · {between}{meetsText(props)}</>}>
      <div class={dashboardStyles.columns}>
        <div><Talks {...props} /><Corrections {...props} /></div>
        <div><RaisePrivately {...props} /><Buddies {...props} /><Pairs {...props} /></div>
      </div>
    </Page>
  );
}

function meetsText({ one, dashboard }: OneProps): string {
  const startsAt = one.between.value?.meeting?.startsAt;
  return startsAt ? ` · next 1:1 ${dayText(localDateOf(new Date(startsAt)), dashboard.screen.today.value)}` : '';
}

function Corrections({ one, person, between }: OneProps) {
  const corrections = one.between.value?.corrections;
  return (
    <Panel name="To do better" note={between}>
      {!corrections && <Skeleton heights={[40]} />}
      {corrections?.length === 0 && <Empty>Nothing. What you write under “improve” when something of {firstName(person.name)}’s is done is kept here.</Empty>}
      {corrections && corrections.length > 0 && <ul class={styles.list}>{corrections.map(({ id, text }) => <li key={id}>{text}</li>)}</ul>}
    </Panel>
  );
}
