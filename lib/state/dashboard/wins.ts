// The team's wins, week by week with the small ones, and what can be done with them.
import type { ReadonlySignal } from '@preact/signals';
import { plusDays } from '../../domain/local-date';
import type { Id } from '../../domain/record';
import type { Win } from '../../domain/win';
import { changeWin, removeWin, sayWin } from '../../store/commands/wins';
import { winsByWeek } from '../../store/queries/wins-of-team';
import type { WeekOfWins } from '../../store/queries/wins-of-team';
import type { Receipt } from '../../store/write';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

export type { WeekOfWins };
export type WinWords = Pick<Win, 'text' | 'goalId' | 'personIds'>;

/** How many days back they are listed. */
const lately = 7 * 13;

export interface WinsPage {
  /** The latest week first; undefined until read. */
  weeks: ReadonlySignal<WeekOfWins[] | undefined>;
  /** `id` null: a new one. */
  save(id: Id | null, words: WinWords): Promise<boolean>;
  remove(id: Id): Promise<boolean>;
}

export function createWins({ screen }: Dashboard, end: AbortSignal): WinsPage {
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await screen.run(command);
    if (receipt) screen.announce(text, receipt);
    return receipt !== undefined;
  };
  return {
    weeks: live(() => {
      const today = screen.today.value;
      return () => winsByWeek({ from: plusDays(today, -lately), to: today });
    }, whileShown(screen, end)),
    save: (id, words) => say(id === null ? 'A win of the team' : 'Saved', async () => (id === null ? (await sayWin(words)).receipt : changeWin(id, words))),
    remove: (id) => say('Removed', () => removeWin(id)),
  };
}
