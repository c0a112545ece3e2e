// Reads the wins of the meeting in front after its first picture.
import type { Sidebar as State } from '@/lib/state/sidebar';
import { createTableWins } from '@/lib/state/table-wins';
import { useWhileShown } from '../ui/while-shown';
import { Wins } from './Wins';

interface Props {
  state: Pick<State, 'screen' | 'board' | 'around'>;
  running: boolean;
}

export function MeetingWins({ state: { screen, board, around }, running }: Props) {
  const wins = useWhileShown((end) => createTableWins(screen, board, end)).value;
  return wins ? <Wins {...wins} running={running} today={screen.today.value} people={around.value.people} /> : null;
}
