// One person: what is open with them, what they would leave behind, and what merging with another record would move.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { TableName } from '../../domain/change';
import type { Id } from '../../domain/record';
import { openWith } from '../../store/queries/of-person';
import type { OpenWith } from '../../store/queries/of-person';
import { leftBehindBy, mergePreview } from '../../store/queries/people';
import type { LeftBehind } from '../../store/queries/people';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

/** Undefined until read; with what of theirs was done a moment ago. */
export function createOpenWith({ screen, acts }: Dashboard, id: Id, end: AbortSignal): ReadonlySignal<OpenWith | undefined> {
  const meId = computed(() => screen.team.value?.meId);
  const read = live(() => {
    const me = meId.value;
    return me === undefined ? null : () => openWith(id, me);
  }, whileShown(screen, end));
  return computed(() => {
    const lingering = [...acts.lingering.value.values()].filter(({ commitment }) => commitment.ownerId === id);
    const still = (open: OpenWith['team'], wanted: boolean) => {
      const passing = lingering.filter(({ commitment }) => (commitment.visibility === 'team') === wanted);
      return [...new Map([...passing, ...open].map((view) => [view.commitment.id, view])).values()];
    };
    return read.value && { team: still(read.value.team, true), ours: still(read.value.ours, false) };
  });
}

/** What has to be given to somebody when they leave; undefined until read. */
export function createLeftBehind({ screen }: Dashboard, id: Id, end: AbortSignal): ReadonlySignal<LeftBehind | undefined> {
  return live(() => () => leftBehindBy(id), whileShown(screen, end));
}

/** How many records of each kind merging would move; undefined until both are chosen, and until read. */
export function createMergePreview({ screen }: Dashboard, chosen: () => { from: Id; into: Id } | null, end: AbortSignal): ReadonlySignal<ReadonlyMap<TableName, number> | undefined> {
  return live(() => {
    const both = chosen();
    return both && (() => mergePreview(both.from, both.into));
  }, whileShown(screen, end));
}
