// What each part of one goal's page is given.
import type { GoalActs } from '@/lib/state/dashboard/goal-acts';
import type { GoalPage } from '@/lib/state/dashboard/goal-page';
import type { ScreenProps } from '../screen-props';

export interface GoalPartProps extends ScreenProps {
  page: GoalPage;
  acts: GoalActs;
}
