// The first and last day that a new goal begins with: those of the cycle that it will be set in, else of the quarter.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { cycleInForce } from '../domain/cycle-setting';
import { quarterOf } from '../domain/goal';
import type { Goal } from '../domain/goal';
import { theCycles } from '../store/queries/cycles';
import { live } from './live';
import type { Screen } from './screen';
import { whileShown } from './while-shown';

/** Undefined until read. */
export function createProposedSpan(screen: Screen, end: AbortSignal): ReadonlySignal<Pick<Goal, 'startsOn' | 'dueOn'> | undefined> {
  const cycles = live(() => theCycles, whileShown(screen, end));
  return computed(() => cycles.value && (cycleInForce(cycles.value.map(({ cycle }) => cycle), screen.today.value) ?? quarterOf(screen.today.value)));
}
