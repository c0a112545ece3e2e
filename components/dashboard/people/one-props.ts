// What every part of one person's screen is given.
import type { Person } from '@/lib/domain/person';
import type { PeopleActs } from '@/lib/state/dashboard/people-acts';
import type { ScreenProps } from '../screen-props';

export interface OneProps extends ScreenProps {
  person: Person;
  isMe: boolean;
  acts: PeopleActs;
}
