// Saving a line takes its time, and whoever types on meanwhile begins the next one: each Enter means the words that stood there then.
import { batch } from '@preact/signals';
import type { Signal } from '@preact/signals';

/** What the line said when Enter was pressed. */
export interface Entered {
  typed: string;
  keepGoing: boolean;
}

/** @param text the capture line, in which words that are being saved stand until they are stored */
export function createEntering(text: Signal<string>) {
  const waiting = new Set<Entered>();
  return {
    /** Does the work of one Enter; lines stored meanwhile leave its words. */
    async during<T>(entered: Entered, work: () => Promise<T>): Promise<T> {
      waiting.add(entered);
      return work().finally(() => waiting.delete(entered));
    },
    /** Reads the line as it was when it was entered. */
    asEntered<T>(entered: Entered, read: () => T): T {
      const now = text.peek();
      return batch(() => {
        text.value = entered.typed;
        const said = read();
        text.value = now;
        return said;
      });
    },
    /** These words are stored: they leave the line and what was entered after them, and `kept` comes in their place. Changed words stay. */
    saved(typed: string, kept: string): void {
      const without = (words: string) => words.startsWith(typed) ? kept + words.slice(typed.length) : words;
      text.value = without(text.peek());
      for (const other of waiting) other.typed = without(other.typed);
    },
  };
}
