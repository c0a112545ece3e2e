// What the user does with check-ins, on any screen. Each answers whether it was done; what went wrong is told by the screen.
import { plusDays } from '../domain/local-date';
import type { Id } from '../domain/record';
import { checkIn, raiseObstacle, takeCheckInHelp } from '../store/commands/check-ins';
import type { CheckInInput } from '../store/commands/check-ins';
import { giveTurn } from '../store/commands/check-ins-round';
import type { Receipt } from '../store/write';
import type { Screen } from './screen';

export type { CheckInInput };

export interface CheckInActs {
  checkIn(said: CheckInInput): Promise<boolean>;
  /** The obstacle becomes a topic of that meeting; null: of none yet. */
  raiseObstacle(checkInId: Id, seriesId: Id | null): Promise<boolean>;
  /** I take what was asked for, for a week from today unless I say another day later. */
  takeHelp(askId: Id, meId: Id): Promise<boolean>;
  giveTurn(instanceId: Id, personId: Id, had: boolean): Promise<boolean>;
}

export function createCheckInActs(screen: Screen): CheckInActs {
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await screen.run(command);
    if (receipt) screen.announce(text, receipt);
    return receipt !== undefined;
  };
  return {
    checkIn: (said) => say('Checked in', async () => (await checkIn(said)).receipt),
    raiseObstacle: (id, seriesId) => say('It is a topic now', () => raiseObstacle(id, seriesId)),
    takeHelp: (askId, meId) => say('Taken: it is a commitment of yours', () => takeCheckInHelp(askId, { ownerId: meId, dueOn: plusDays(screen.today.peek(), 7), dueAssumed: true }, null)),
    giveTurn: async (instanceId, personId, had) => await screen.run(async () => { await giveTurn(instanceId, personId, had); return true; }) === true,
  };
}
