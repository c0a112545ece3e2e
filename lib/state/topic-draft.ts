// The topic that is being typed for a meeting, or for none: closing the page loses none of it.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../domain/record';
import { topicBegun } from '../store/queries/drafts';
import { createKeptText } from './kept-text';
import type { KeptText } from './kept-text';
import { live } from './live';
import type { Screen } from './screen';

export interface TopicDraft {
  /** Words wait to be gone on with. */
  isBegun: ReadonlySignal<boolean>;
  /** Goes on with them; what is typed is stored at every pause until `end`. */
  begin(end: AbortSignal): TypedTopic;
}

export interface TypedTopic {
  text: ReadonlySignal<string>;
  type(text: string): void;
  /** `save` raises what is typed and removes its draft. Where it answers true, as this does then, the next topic begins. */
  raise(save: (text: string) => Promise<boolean>): Promise<boolean>;
}

/** `where`: the meeting's series; null: none, undefined: not known yet. It may read signals. */
export function createTopicDraft(screen: Screen, where: () => Id | null | undefined): TopicDraft {
  const draft = live(() => {
    const [seriesId, today] = [where(), screen.today.value];
    return seriesId === undefined ? null : () => topicBegun(seriesId, today);
  }, screen);
  // Between two meetings the last one's stays for a moment.
  const found = computed(() => (draft.value && (draft.value.aboutId ?? null) === where() ? draft.value : null));
  return {
    isBegun: computed(() => found.value !== null),
    begin: (end) => {
      const about = { kind: 'topic', aboutId: where() ?? null } as const;
      const kept = signal<KeptText>(createKeptText(screen, { about, initial: '', draft: found.peek() }, end));
      return {
        text: computed(() => kept.value.text.value),
        type: (text) => { kept.peek().text.value = text; },
        raise: (save) => kept.peek().during(async () => {
          const isRaised = await save(kept.peek().text.peek());
          if (isRaised) kept.value = createKeptText(screen, { about, initial: '', draft: null }, end);
          return isRaised;
        }),
      };
    },
  };
}
