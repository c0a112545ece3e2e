// The overview's tiles.
import type { Orphan } from '@/lib/domain/orphans';
import type { OtherRow } from '@/lib/state/dashboard/over';
import type { Overview } from '@/lib/state/dashboard/overview';
import { addressOf } from '@/lib/state/dashboard/route';
import styles from '../Dashboard.module.css';
import { agingText } from '../debt-text';
import { Figure } from '../Figure';
import type { ScreenProps } from '../screen-props';
import { ofText } from './share-text';

interface Props extends ScreenProps {
  /** null: not loaded yet. */
  overview: Overview | null;
}

export function Figures({ overview, dashboard }: Props) {
  const rows = (title: string, ids: readonly string[] = [], others: readonly OtherRow[] = []) =>
    ids.length + others.length > 0 ? () => { dashboard.over.value = { kind: 'rows', title, ids, others }; } : undefined;
  const [promised, late, loose, told] = [overview?.promises.value, overview?.overdue.value, overview?.limbo.value, overview?.outcomes.value];
  return (
    <div class={styles.figures}>
      <Figure name="Promises kept, last 4 weeks" value={promised ? promised.followThrough.count : '…'} of={promised && ofText(promised.followThrough)}
        note={promised && `on the date in force · ${promised.onFirstPromise.count} on the first date`} open={rows('Promised for the last 4 weeks', promised?.ids)} />
      <Figure name="Overdue now" value={late ? late.count : '…'} of={late && late.count > 0 ? `${late.days} ${late.days === 1 ? 'day' : 'days'} in all` : undefined}
        note={late && (late.count === 0 ? 'nothing is late' : agingText(late))} tone={late && late.count > 0 ? 'late' : undefined} open={rows('Overdue now', late?.ids)} />
      <Figure name="In limbo" value={loose ? loose.length : '…'} note={loose && lackText(loose)} open={rows('In limbo', loose?.flatMap((one) => one.kind === 'commitment' ? one.commitment.id : []), othersOf(loose))} />
      <Figure name="Outcomes told, last 4 weeks" value={told ? told.count : '…'} of={told && ofText(told)}
        note={told && told.of > told.count ? `${told.of - told.count} without a word of what changed` : undefined} open={rows('Done in the last 4 weeks', told?.ids)} />
    </div>
  );
}

/** Goals and key results in limbo, each where it can be given an owner. */
function othersOf(orphans: readonly Orphan[] = []): OtherRow[] {
  return orphans.flatMap((one) => {
    if (one.kind === 'commitment') return [];
    const [text, id] = one.kind === 'goal' ? [one.goal.title, one.goal.id] : [one.keyResult.title, one.keyResult.goalId];
    return [{ text, href: addressOf({ screen: 'goals', id }) }];
  });
}

function lackText(orphans: readonly Orphan[]): string {
  const count = (lack: Orphan['lacks'][number]) => orphans.filter(({ lacks }) => lacks.includes(lack)).length;
  const told = [[count('noOwner'), 'without owner'], [count('ownerLeft'), 'whose owner left'], [count('noDate'), 'without date']] as const;
  return orphans.length === 0 ? 'everything has an owner and a date' : told.flatMap(([many, words]) => many > 0 ? `${many} ${words}` : []).join(' · ');
}
