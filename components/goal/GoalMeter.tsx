// The accountability meter: three needles, never blended into one, each a way to the numbers behind it (practice A33).
import { progress } from '@/lib/domain/goal';
import type { FollowThroughNeedle, FreshnessNeedle, Health, Meter } from '@/lib/domain/meter';
import type { LocalDate } from '@/lib/domain/record';
import type { GoalView } from '@/lib/state/views';
import { percent } from '../ui/percent';
import styles from './Meter.module.css';
import { ProgressBar, progressText } from './ProgressBar';

export type Needle = 'progress' | 'freshness' | 'followThrough';

interface Props {
  view: GoalView;
  /** Undefined until read: progress is there at once, the others have their room. */
  meter: Meter | undefined;
  today: LocalDate;
  open: (needle: Needle) => void;
}

export const healthWords: Record<Health, string> = { behind: 'behind', onPace: 'on pace', reached: 'reached' };
const healthShapes: Record<Health, string> = { behind: '▲', onPace: '●', reached: '✓' };

export function GoalMeter({ view, meter, today, open }: Props) {
  return (
    <div class={styles.meter} role="group" aria-label={`Meter of ${view.goal.title}`}>
      <button type="button" class={styles.progress} aria-label={`Progress: ${progressText(view, today)}`} onClick={() => open('progress')}>
        <ProgressBar view={view} today={today} />
      </button>
      <Standing done={progress(view.keyResults)} health={meter?.progress.health ?? null} />
      <span class={styles.freshness}>{meter && <Freshness needle={meter.freshness} open={() => open('freshness')} />}</span>
      <span class={styles.kept}>{meter && <FollowThrough needle={meter.followThrough} open={() => open('followThrough')} />}</span>
    </div>
  );
}

/** How far it is, at once; and in shape and word how that is, as soon as the meter was read. */
function Standing({ done, health }: { done: number | null; health: Health | null }) {
  if (done === null) return <span class={styles.health}>no key result</span>;
  return (
    <span class={`${styles.health} ${health ? styles[health] : ''}`}>
      {health && <i aria-hidden="true">{healthShapes[health]} </i>}{percent(done)}{health && <span class={health === 'onPace' ? styles.calm : ''}>, {healthWords[health]}</span>}
    </span>
  );
}

function Freshness({ needle, open }: { needle: FreshnessNeedle; open: () => void }) {
  return (
    <button type="button" class={`${styles.needle} ${needle.isStale ? styles.stale : styles.fresh}`} aria-label={`Freshness: ${freshnessText(needle)}`} title={needle.lastOn === null ? 'No check-in yet' : 'The last check-in'} onClick={open}>
      <i aria-hidden="true">{needle.isStale ? '▲' : needle.lastOn === null ? '○' : '●'}</i> {freshnessText(needle)}
    </button>
  );
}

/** "today", "2 days ago", "stale, 16 days"; before the first check-in the days since the goal began. */
export function freshnessText({ days, isStale, lastOn }: FreshnessNeedle): string {
  if (isStale) return `stale, ${days} days`;
  if (lastOn === null) return 'no check-in';
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}

function FollowThrough({ needle: { share }, open }: { needle: FollowThroughNeedle; open: () => void }) {
  const said = share.of === 0 ? 'none due yet' : `${share.count} of ${share.of} kept`;
  return <button type="button" class={styles.needle} aria-label={`Follow-through: ${said}`} onClick={open}>{said}</button>;
}
