// The overview's tiles.
import type { Share } from '@/lib/domain/measures';
import type { Orphan } from '@/lib/domain/orphans';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import type { Overview } from '@/lib/state/dashboard/overview';
import styles from '../Dashboard.module.css';
import { Figure } from '../Figure';

interface Props {
  overview: Overview;
  dashboard: Dashboard;
}

export function Figures({ overview, dashboard }: Props) {
  const { promises, overdue, limbo, outcomes } = overview;
  const rows = (title: string, ids: readonly string[] | undefined) => (ids && ids.length > 0 ? () => { dashboard.over.value = { kind: 'rows', title, ids }; } : undefined);
  const [promised, late, loose, told] = [promises.value, overdue.value, limbo.value, outcomes.value];
  return (
    <div class={styles.figures}>
      <Figure name="Promises kept, last 4 weeks" value={promised ? promised.followThrough.count : '…'} of={promised && ofText(promised.followThrough)}
        note={promised && `on the date in force · ${promised.onFirstPromise.count} on the first date`} open={rows('Promised for the last 4 weeks', promised?.ids)} />
      <Figure name="Overdue now" value={late ? late.count : '…'} of={late && late.count > 0 ? `${late.days} ${late.days === 1 ? 'day' : 'days'} in all` : undefined}
        note={late?.count === 0 ? 'nothing is late' : agingText(late?.aging)} tone={late && late.count > 0 ? 'late' : undefined} open={rows('Overdue now', late?.ids)} />
      <Figure name="In limbo" value={loose ? loose.length : '…'} note={loose && lackText(loose)} open={rows('In limbo', loose?.flatMap((one) => one.kind === 'commitment' ? one.commitment.id : []))} />
      <Figure name="Done with an outcome, last 4 weeks" value={told ? told.count : '…'} of={told && ofText(told)}
        note={told && told.of > told.count ? `${told.of - told.count} activity only` : undefined} open={rows('Done in the last 4 weeks', told?.ids)} />
    </div>
  );
}

function ofText({ of, percent }: Share): string {
  return percent === null ? `of ${of}` : `of ${of} · ${percent} %`;
}

function agingText(aging: Record<string, number> | undefined): string {
  return Object.entries(aging ?? {}).flatMap(([days, count]) => count > 0 ? `${count} for ${days} days` : []).join(' · ');
}

function lackText(orphans: readonly Orphan[]): string {
  const count = (lack: Orphan['lacks'][number]) => orphans.filter(({ lacks }) => lacks.includes(lack)).length;
  const told = [[count('noOwner'), 'without owner'], [count('ownerLeft'), 'whose owner left'], [count('noDate'), 'without date']] as const;
  return orphans.length === 0 ? 'everything has an owner and a date' : told.flatMap(([many, words]) => many > 0 ? `${many} ${words}` : []).join(' · ');
}
