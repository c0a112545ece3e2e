// After "done": what changed, what went well, what to improve. Asked once, under the line that lingers, and skipped by one key.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../domain/record';
import type { LookBack } from '../store/commands/life';
import type { Privacy } from '../store/queries/privacy';
import { give } from './commands';
import type { Lingering } from './lingering';
import type { Screen } from './screen';

export interface LookBackActs {
  /** Where it is shown: what is typed is stored through it. */
  screen: Screen;
  /** Lines that ask now, each with between whom its private word would stay. */
  lookingBack: ReadonlySignal<ReadonlyMap<Id, Privacy>>;
  lookBack(id: Id, told: LookBack): Promise<boolean>;
  /** Nothing is said, and what was said of it before stays. */
  skipLookBack(id: Id): Promise<void>;
  /** Somebody writes: the line stays until that is saved or skipped. */
  stay(id: Id): void;
  /** Nobody writes after all. */
  letGo(id: Id): void;
}

export function createLookBack(screen: Screen, linger: Lingering): LookBackActs & { ask(id: Id): Promise<void> } {
  const asked = signal<ReadonlyMap<Id, Privacy>>(new Map());
  const answer = (id: Id) => {
    asked.value = new Map([...asked.value].filter(([other]) => other !== id));
    linger.letGo(id);
  };
  return {
    screen,
    lookingBack: computed(() => new Map([...asked.value].filter(([id]) => linger.views.value.has(id)))),
    ask: async (id) => {
      const privacy = await give(screen.run, ({ privacyOn }) => privacyOn(id));
      if (privacy) asked.value = new Map(asked.value).set(id, privacy);
    },
    lookBack: async (id, told) => {
      const receipt = await give(screen.run, (given) => given.lookBackOn(id, told));
      if (!receipt) return false;
      answer(id);
      screen.announce('Noted', receipt);
      return true;
    },
    skipLookBack: async (id) => {
      const before = linger.views.value.get(id)?.commitment;
      answer(id);
      await give(screen.run, (given) => given.lookBackOn(id, { outcome: before?.outcome ?? null, wentWell: before?.wentWell ?? '', improve: '' }));
    },
    stay: linger.hold,
    letGo: linger.letGo,
  };
}
