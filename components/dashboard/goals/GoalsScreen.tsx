// Goals & key results: those of a cycle as a list, a workshop or a tree; or one of them as a whole.
import type { ScreenProps } from '../screen-props';
import { GoalScreen } from './GoalScreen';
import { GoalsPage } from './GoalsPage';

export function GoalsScreen({ dashboard }: ScreenProps) {
  const { id } = dashboard.route.value;
  return id === null ? <GoalsPage dashboard={dashboard} /> : <GoalScreen key={id} id={id} dashboard={dashboard} />;
}
