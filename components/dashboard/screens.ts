// The dashboard's screens in the order of its navigation. The first one is always there, the others are loaded when they are first shown.
import type { FunctionComponent } from 'preact';
import { atOnce, later } from '../ui/later';
import type { Ahead } from '../ui/later';
import { OverviewScreen } from './overview/OverviewScreen';
import type { ScreenProps } from './screen-props';

export interface DashboardScreen {
  /** Its part of the address; '' for the first one. */
  path: string;
  name: string;
  /** The heading that it stands under in the navigation. */
  group: 'Team' | 'Only you, or you and one other' | 'Kept';
  /** What else somebody might call it who looks for it. */
  also?: string;
  Body: FunctionComponent<ScreenProps> & Ahead;
}

export const screens: readonly DashboardScreen[] = [
  { path: '', name: 'Overview', group: 'Team', also: 'home this week start', Body: atOnce(OverviewScreen) },
  { path: 'goals', name: 'Goals & key results', group: 'Team', also: 'objectives okr cycle quarter workshop smart alignment', Body: later(() => import('./goals/GoalsScreen').then((module) => module.GoalsScreen)) },
  { path: 'ownership', name: 'Ownership', group: 'Team', also: 'matrix lead stake pair who owns', Body: later(() => import('./ownership/OwnershipScreen').then((module) => module.OwnershipScreen)) },
  { path: 'boulders', name: 'Boulders', group: 'Team', also: 'purpose why must not fail', Body: later(() => import('./boulders/BouldersScreen').then((module) => module.BouldersScreen)) },
  { path: 'commitments', name: 'Commitments', group: 'Team', also: 'action items tasks list table filter views', Body: later(() => import('./commitments/CommitmentsScreen').then((module) => module.CommitmentsScreen)) },
  { path: 'meetings', name: 'Meetings', group: 'Team', also: 'series calls chair one-to-one', Body: later(() => import('./meetings/MeetingsScreen').then((module) => module.MeetingsScreen)) },
  { path: 'check-ins', name: 'Check-ins', group: 'Team', also: 'weekly progress round obstacles help', Body: later(() => import('./check-ins/CheckInsScreen').then((module) => module.CheckInsScreen)) },
  { path: 'wins', name: 'Wins', group: 'Team', also: 'celebrate success small wins', Body: later(() => import('./wins/WinsScreen').then((module) => module.WinsScreen)) },
  { path: 'kpis', name: 'KPIs', group: 'Team', also: 'numbers metrics targets figures paste', Body: later(() => import('./kpis/KpisScreen').then((module) => module.KpisScreen)) },
  { path: 'people', name: 'People', group: 'Team', also: 'team members import guests merge who', Body: later(() => import('./people/PeopleScreen').then((module) => module.PeopleScreen)) },
  { path: 'coaching', name: 'Coaching', group: 'Only you, or you and one other', also: 'one-to-one private buddy pair bonus feedback', Body: later(() => import('./coaching/CoachingScreen').then((module) => module.CoachingScreen)) },
  { path: 'data', name: 'Data', group: 'Kept', also: 'export backup copy json sample', Body: later(() => import('./data/DataScreen').then((module) => module.DataScreen)) },
  { path: 'settings', name: 'Settings', group: 'Kept', also: 'notifications reminders quiet hours working days mute snooze hints', Body: later(() => import('./settings/SettingsScreen').then((module) => module.SettingsScreen)) },
];

export function screenAt(path: string): DashboardScreen | undefined {
  return screens.find((screen) => screen.path === path);
}
