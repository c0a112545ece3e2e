// The numbers and rows behind one needle of a goal's meter: whoever doubts it can look.
import type { ComponentChildren } from 'preact';
import type { CheckIn } from '@/lib/domain/check-in';
import { dayText } from '@/lib/domain/local-date';
import { minimumSample } from '@/lib/domain/measures';
import type { Meter } from '@/lib/domain/meter';
import { createGoalCheckIns, createPromises } from '@/lib/state/dashboard/goal-meters';
import type { Screen } from '@/lib/state/screen';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView, GoalView } from '@/lib/state/views';
import { Results } from '../search/Results';
import { Empty, Skeleton } from '../ui/Message';
import { Sheet } from '../ui/Sheet';
import ui from '../ui/ui.module.css';
import { useWhileShown } from '../ui/while-shown';
import { amountText, numberText } from './amount-text';
import { freshnessText, healthWords } from './GoalMeter';
import type { Needle } from './GoalMeter';
import styles from './Needle.module.css';
import { percent } from '../ui/percent';

interface Props {
  view: GoalView;
  meter: Meter;
  needle: Needle;
  screen: Screen;
  around: Surroundings;
  openCommitment: (id: string) => void;
  close: () => void;
}

const titles: Record<Needle, string> = { progress: 'Progress', freshness: 'Freshness', followThrough: 'Follow-through' };

export function NeedleSheet(props: Props) {
  const { view, needle, close } = props;
  return <Sheet title={`${titles[needle]}: ${view.goal.title}`} close={close}><Behind {...props} /></Sheet>;
}

function Behind(props: Props) {
  switch (props.needle) {
    case 'progress': return <BehindProgress {...props} />;
    case 'freshness': return <BehindFreshness {...props} />;
    case 'followThrough': return <BehindFollowThrough {...props} />;
  }
}

function BehindProgress({ view: { goal, keyResults }, meter: { progress } }: Props) {
  if (progress.progress === null) return <Empty>No key result says yet how far this goal has come. {percent(progress.expected)} of its time is gone.</Empty>;
  return (
    <>
      <p>{percent(progress.progress)} done, the mean of its key results; {percent(progress.expected)} of the time is gone. The weakest key result tells how the goal stands.</p>
      <div class={styles.scroll} tabIndex={0} role="region" aria-label="Key results">
        <table class={styles.table}>
          <thead><tr>{['Key result', 'From', 'Now', 'To', 'Expected today', ''].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
          <tbody>
            {keyResults.map((keyResult) => {
              const reading = progress.keyResults.find(({ id }) => id === keyResult.id);
              return (
                <tr key={keyResult.id}>
                  <th scope="row">{keyResult.title}{keyResult.id === progress.weakestId && keyResults.length > 1 && <span class={ui.muted}> (weakest)</span>}</th>
                  <td>{numberText(keyResult.baseline)}</td><td><b>{numberText(keyResult.current)}</b></td><td>{amountText(keyResult.target, keyResult.unit)}</td>
                  <td>{reading && numberText(reading.expectedValue)}</td><td>{reading && healthWords[reading.health]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {goal.status === 'closed' && <p class={ui.muted}>The goal is closed.</p>}
    </>
  );
}

const confidences: Record<CheckIn['confidence'], string> = { onTrack: 'on track', atRisk: 'at risk', offTrack: 'off track' };

function BehindFreshness({ view: { goal }, meter: { freshness }, screen, around: { people, today } }: Props) {
  const checkIns = useWhileShown((end) => createGoalCheckIns(goal.id, { ...screen, signal: AbortSignal.any([screen.signal, end]) })).value;
  return (
    <>
      <p>{freshness.lastOn === null ? `No check-in in the ${freshness.days} days of this goal.` : `Last check-in ${dayText(freshness.lastOn, today)}: ${freshnessText(freshness)}.`} From 14 days on a goal is stale.</p>
      {!checkIns && <Skeleton heights={[36, 36]} />}
      {checkIns && checkIns.length > 0 && (
        <ul class={ui.card} aria-label="Check-ins">
          {checkIns.map(({ id, on, personId, confidence, unchanged, obstacle }) => (
            <li key={id} class={styles.line}>
              <b>{dayText(on, today)}</b> {people.get(personId)?.name ?? 'somebody who left'}: {confidences[confidence]}{unchanged && ', nothing changed'}
              {obstacle && <span class={ui.muted}> In the way: {obstacle}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function BehindFollowThrough({ meter: { followThrough }, screen, around, openCommitment }: Props) {
  const { share } = followThrough;
  const promises = useWhileShown((end) => createPromises(followThrough, { ...screen, signal: AbortSignal.any([screen.signal, end]) })).value;
  if (share.of === 0) return <Empty>No promise for this goal has come due yet. What is due today may still be kept.</Empty>;
  const list = (name: string, views: CommitmentView[]) => views.length > 0 && <Group name={`${name} · ${views.length}`}><Results views={views} around={around} open={openCommitment} /></Group>;
  return (
    <>
      <p>{share.count} of {share.of} kept on the date in force{share.percent === null ? `: fewer than ${minimumSample}, too few for a percentage` : `, ${share.percent} %`}.</p>
      {!promises && <Skeleton heights={[44, 44, 44]} />}
      {promises && <>{list('Not kept in time', promises.others)}{list('Kept', promises.kept)}</>}
    </>
  );
}

function Group({ name, children }: { name: string; children: ComponentChildren }) {
  return <section class={styles.group}><h3 class={styles.groupName}>{name}</h3>{children}</section>;
}
