// The commands that are given by hand, and what is asked before one. The first picture needs none of them: they are loaded right after it.
import { loadedOnce } from '../domain/loaded-once';

async function load() {
  const [commitments, life, bulk, meetings, { undo }, { muteHint, showAllHints }, { privacyOn }] = await Promise.all([
    import('../store/commands/commitments'), import('../store/commands/life'), import('../store/commands/bulk'), import('../store/commands/pick-meeting'),
    import('../store/commands/undo'), import('../store/commands/settings'), import('../store/queries/privacy'),
  ]);
  return { ...commitments, ...life, ...bulk, ...meetings, undo, muteHint, showAllHints, privacyOn };
}

export type Commands = Awaited<ReturnType<typeof load>>;

/** @throws NotLoaded, and tries again at the next call */
export const commands: () => Promise<Commands> = loadedOnce(load);

type Run = <T>(work: () => Promise<T>) => Promise<T | undefined>;

/** Gives a command for the user; `run` tells what failed (Screen.run). */
export function give<T>(run: Run, command: (given: Commands) => Promise<T>): Promise<T | undefined> {
  return run(async () => command(await commands()));
}
