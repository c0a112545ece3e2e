// What every part of the screen about me and one person is given.
import type { Person } from '@/lib/domain/person';
import type { WithOne } from '@/lib/state/dashboard/coaching';
import type { CoachingActs } from '@/lib/state/dashboard/coaching-acts';
import type { ScreenProps } from '../screen-props';

export interface OneProps extends ScreenProps {
  /** Not me. */
  person: Person;
  /** "you and Alex · on this computer". */
  between: string;
  one: WithOne;
  acts: CoachingActs;
}
