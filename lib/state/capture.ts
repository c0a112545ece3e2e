// The capture line: what is typed, what of it was understood, and how it becomes a commitment.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { CaptureTarget } from './capture-target';
import { createDraftKeeper } from './draft-keeper';
import type { DraftKeeper } from './draft-keeper';
import { createHints } from './hints';
import type { Hints } from './hints';
import { createReading } from './line-reading';
import type { Line, Reading } from './line-reading';
import { createSaving } from './line-saving';
import type { Saving } from './line-saving';
import type { Screen } from './screen';
import { createUnfinished } from './unfinished';
import type { Offers, Unfinished } from './unfinished';

export interface CaptureLine extends Line, Reading, Saving, Hints {
  kept: DraftKeeper['kept'];
  unfinished: Unfinished;
}

/** @param offers which unfinished lines are offered: those of the meeting in front, or any */
export function createCaptureLine(screen: Screen, target: ReadonlySignal<CaptureTarget | null>, offers: 'meeting' | 'any' = 'meeting'): CaptureLine {
  const line: Line = { text: signal(''), plain: signal<string[]>([]) };
  const reading = createReading(screen, line, target);
  const drafts = createDraftKeeper(screen, {
    seriesId: computed(() => target.value ? target.value.seriesId : undefined),
    isPrivate: computed(() => target.value?.oneToOne ?? false),
  }, line);
  const offered = computed((): Offers | null => target.value && offers === 'meeting' ? { seriesId: target.value.seriesId } : target.value && 'any');
  return {
    ...line, ...reading, ...createSaving(screen, line, reading, target, drafts), ...createHints(screen, reading.captured),
    kept: drafts.kept, unfinished: createUnfinished(screen, drafts, offered),
  };
}
