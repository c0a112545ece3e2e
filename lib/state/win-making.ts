// Making a kept promise a win of the team (practice A5): offered after "done", and never asked for.
import type { Id } from '../domain/record';
import { makeWin } from '../store/commands/wins';
import { offeredWin } from '../store/queries/wins-of-team';
import type { Screen } from './screen';

export interface WinMaking {
  /** The words it is offered in; null: it is a win already. What went wrong is told, and the answer undefined. */
  words(commitmentId: Id): Promise<string | null | undefined>;
  make(commitmentId: Id, text: string): Promise<boolean>;
}

export function createWinMaking(screen: Screen): WinMaking {
  return {
    words: (commitmentId) => screen.run(async () => (await offeredWin(commitmentId))?.text ?? null),
    make: async (commitmentId, text) => {
      const receipt = await screen.run(() => makeWin(commitmentId, { text }));
      if (receipt?.change) screen.announce('A win of the team', receipt);
      return receipt !== undefined;
    },
  };
}
