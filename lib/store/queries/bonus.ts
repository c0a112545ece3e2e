// The bonus panel of the team, from its figures as a whole.
import { bonusPanel } from '../../domain/bonus';
import type { BonusPanel } from '../../domain/bonus';
import { pace, progress } from '../../domain/goal';
import { followThroughRate } from '../../domain/measures';
import type { Window } from '../../domain/measures';
import type { LocalDate } from '../../domain/record';
import { activeGoals } from './goals';
import { theTeam } from './team';
import { promisedIn } from './team-figures';

/** For the promises first due in `window`, mostly the cycle's days until today. null: the panel is off. */
export async function theBonusPanel(window: Window, today: LocalDate): Promise<BonusPanel | null> {
  const { team } = await theTeam();
  const [promised, goals] = await Promise.all([promisedIn(window), activeGoals()]);
  const measured = goals.flatMap(({ goal, keyResults }) => {
    const done = progress(keyResults);
    return done === null ? [] : [{ done, expected: pace(goal, today) }];
  });
  const mean = (figure: 'done' | 'expected') => measured.reduce((sum, goal) => sum + goal[figure], 0) / measured.length;
  return bonusPanel(team?.bonusWeight, {
    followThrough: followThroughRate(promised, window), progress: measured.length === 0 ? null : { done: mean('done'), expected: mean('expected') },
  });
}
