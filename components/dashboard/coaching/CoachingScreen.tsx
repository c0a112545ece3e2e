// Coaching: what is only mine, or between me and one other. Nothing of it is in anything that the team gets.
import { useMemo } from 'preact/hooks';
import { dueText } from '@/lib/domain/local-date';
import { firstName, hueOf, initials } from '@/lib/domain/person';
import type { Person } from '@/lib/domain/person';
import { visibilityText } from '@/lib/domain/visibility';
import { createCoaching } from '@/lib/state/dashboard/coaching';
import type { Coaching } from '@/lib/state/dashboard/coaching';
import { createCoachingActs } from '@/lib/state/dashboard/coaching-acts';
import { addressOf } from '@/lib/state/dashboard/route';
import { Avatar } from '../../ui/Avatar';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import { Bonus } from './Bonus';
import styles from './Coaching.module.css';
import { WithOneScreen } from './WithOneScreen';

export function CoachingScreen({ dashboard }: ScreenProps) {
  const acts = useMemo(() => createCoachingActs(dashboard.screen), [dashboard]);
  const { team } = dashboard.screen;
  const { id } = dashboard.route.value;
  if (!team.value) return <Page title="Coaching"><Skeleton heights={[160, 100]} /></Page>;
  if (team.value.meId === null) return <NobodyIsMe />;
  const person = id === null ? null : team.value.known.get(id);
  if (person === null) return <Everybody dashboard={dashboard} bonus={<Bonus dashboard={dashboard} acts={acts} />} />;
  if (person === undefined || person.id === team.value.meId) return <Page title="Not here"><Empty>Nobody to coach is known at this address. <a class={ui.link} href={addressOf({ screen: 'coaching' })}>Everybody</a></Empty></Page>;
  return <WithOneScreen key={person.id} person={person} dashboard={dashboard} acts={acts} />;
}

function NobodyIsMe() {
  return <Page title="Coaching"><Empty>Kept does not know yet which of the people you are. <a class={ui.link} href={addressOf({ screen: 'people' })}>Say “This is me” under People</a></Empty></Page>;
}

function Everybody({ dashboard, bonus }: ScreenProps & { bonus: preact.ComponentChildren }) {
  const coaching = useWhileShown((end) => createCoaching(dashboard, end));
  const others = coaching.others.value;
  return (
    <Page title="Coaching" sub="Only you, or you and one other. It stays on this computer, and is in nothing that the team gets.">
      <FollowUps coaching={coaching} dashboard={dashboard} />
      {others?.length === 0 && <Empty>Nobody else is in the team yet. Add people first.</Empty>}
      {others && others.length > 0 && <ul class={`${ui.card} ${styles.people}`} aria-label="People">{others.map((person) => <Line key={person.id} person={person} />)}</ul>}
      {bonus}
    </Page>
  );
}

function Line({ person }: { person: Person }) {
  return (
    <li class={styles.person}>
      <Avatar initials={initials(person.name)} hue={hueOf(person.id)} />
      <a class={ui.title} href={addressOf({ screen: 'coaching', id: person.id })}>{person.name}</a>
      <span class={`${ui.muted} ${ui.small}`}>{person.function}</span>
      <span class={`${ui.muted} ${ui.small}`}>{visibilityText('pair', firstName(person.name))}</span>
    </li>
  );
}

function FollowUps({ coaching, dashboard: { screen } }: ScreenProps & { coaching: Coaching }) {
  const due = coaching.due.value;
  if (!due || due.length === 0) return null;
  return (
    <Panel name="To look at again">
      <ul class={styles.list}>
        {due.map(({ id, withId, topic, followUpOn, visibility }) => {
          const name = screen.team.value?.known.get(withId)?.name ?? 'somebody who left';
          return (
            <li key={id}>
              <a class={ui.link} href={addressOf({ screen: 'coaching', id: withId })}>{topic}</a>
              <span class={ui.muted}>{name} · {visibilityText(visibility, firstName(name))}</span>
              <span class={ui.soon}>{followUpOn && dueText(followUpOn, screen.today.value)}</span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
