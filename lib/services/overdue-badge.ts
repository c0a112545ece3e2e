// Keeps the badge true: after every write, at midnight, after the clock or the zone jumped, and whenever the browser or Kept starts.
import { showBadge } from './badge';
import { onBrowserStart } from './browser-start';
import { expectClockChecks, onClockCheck } from './clock-check';
import { inTurn } from './in-turn';
import { atMidnight, expectMidnight } from './midnight';

const lock = 'kept-badge';

/**
 * Must be called while the worker starts.
 * @param countOverdueMine reads my overdue commitments, for today as the computer has it
 * @returns counts and shows anew; safe to be killed at any line, as the next run starts from the database
 */
export function keepBadge(countOverdueMine: () => Promise<number>, signal: AbortSignal): () => Promise<void> {
  const refresh = inTurn(lock, async () => {
    await expectMidnight(new Date());
    await expectClockChecks();
    await showBadge(await countOverdueMine());
  });
  // A badge that could not be refreshed now is refreshed at the next of these.
  const soon = () => void refresh().catch((error: unknown) => console.error(error));
  atMidnight(soon, signal);
  onClockCheck(soon, signal);
  onBrowserStart(soon, signal);
  return refresh;
}
