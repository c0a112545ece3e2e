// Reads the meters of a meeting's goals after its first picture, and shows what is behind a needle.
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Meter } from '@/lib/domain/meter';
import type { Id } from '@/lib/domain/record';
import { createMeters } from '@/lib/state/dashboard/goal-meters';
import type { Screen } from '@/lib/state/screen';
import type { Surroundings } from '@/lib/state/surroundings';
import type { GoalView } from '@/lib/state/views';
import { useWhileShown } from '../ui/while-shown';
import type { Needle } from './GoalMeter';
import { NeedleSheet } from './NeedleSheet';

interface Props {
  screen: Screen;
  around: Surroundings;
  goals: readonly GoalView[];
  /** Where the meters go; undefined until read. */
  into: Signal<ReadonlyMap<Id, Meter> | undefined>;
  opened: Signal<{ goalId: Id; needle: Needle } | null>;
  openCommitment: (id: Id) => void;
}

export function MeetingMeters({ screen, around, goals, into, opened, openCommitment }: Props) {
  const shown = useSignal(goals);
  shown.value = goals;
  const meters = useWhileShown((end) => createMeters(shown, { ...screen, signal: AbortSignal.any([screen.signal, end]) })).value;
  useEffect(() => { into.value = meters; }, [meters]);
  const at = opened.value;
  const view = goals.find(({ goal }) => goal.id === at?.goalId);
  const meter = view && meters?.get(view.goal.id);
  return at && view && meter
    ? <NeedleSheet view={view} meter={meter} needle={at.needle} screen={screen} around={around} openCommitment={openCommitment} close={() => { opened.value = null; }} />
    : null;
}
