// The capture line's one hint, and that the user does not want its like again.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Captured } from '../domain/capture/captured';
import type { Hint } from '../domain/capture/hints';
import { countDueOn } from '../store/queries/commitments';
import { give } from './commands';
import { lineReader } from './line-reader';
import { live } from './live';
import type { Screen } from './screen';

export interface Hints {
  /** At most one, and none while a name has to be chosen. */
  hint: ReadonlySignal<Hint | null>;
  /** Its like is not given again, on any screen. */
  muteHint(hint: Hint): Promise<void>;
  /** Those that were muted are given again. */
  showAllHints(): Promise<void>;
}

export function createHints(screen: Screen, captured: ReadonlySignal<Captured | null>): Hints {
  const ownerId = computed(() => captured.value?.onlyMe ? screen.team.value?.meId ?? null : captured.value?.ownerId ?? null);
  const dueOn = computed(() => captured.value && !captured.value.dueAssumed ? captured.value.dueOn : null);
  const alsoDue = live(() => {
    const [owner, day] = [ownerId.value, dueOn.value];
    return owner === null || day === null ? null : () => countDueOn(owner, day);
  }, screen);
  const muted = computed(() => new Set(screen.team.value?.settings?.mutedHints));
  const hint = computed(() => {
    const line = captured.value;
    if (!line || line.ambiguous.length > 0) return null;
    const facts = { words: line.text, hasOwner: line.onlyMe || line.ownerId !== null, dueOn: dueOn.value, today: screen.today.value, alsoDue: alsoDue.value ?? 0 };
    return lineReader.value?.hintFor(facts, muted.value) ?? null;
  });
  return {
    hint,
    muteHint: async ({ id }) => { await give(screen.run, (given) => given.muteHint(id)); },
    showAllHints: async () => {
      if (await give(screen.run, (given) => given.showAllHints())) screen.announce('All hints are shown again');
    },
  };
}
