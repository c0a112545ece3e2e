// What every screen of the dashboard is given.
import type { Dashboard } from '@/lib/state/dashboard/dashboard';

export interface ScreenProps {
  dashboard: Dashboard;
}
