// What each part of the overview is given.
import type { Overview } from '@/lib/state/dashboard/overview';
import type { ScreenProps } from '../screen-props';

export interface OverviewProps extends ScreenProps {
  overview: Overview;
}
