// Which schema each table's rows must satisfy. A row that does not is shown as unreadable, never repaired by guessing.
import type * as z from 'zod/mini';
import type { Known, RowSchema } from './record';
import type { TableName } from './change';
import { Appearance, Commitment, Nudge } from './commitment';
import { Buddy } from './buddy-record';
import { CheckIn } from './check-in';
import { CoachingLog } from './coaching-log-record';
import { Conversation } from './conversation';
import { Correction } from './correction-record';
import { Cycle } from './cycle';
import { Draft } from './draft';
import { DraftedMessage } from './drafted-message-record';
import { Agreement, Boulder, Goal, KeyResult, Ownership } from './goal';
import { HelpAsk } from './help-ask-record';
import { Kpi, KpiValue } from './kpi-record';
import { MeetingInstance, MeetingSeries } from './meeting';
import { Notification } from './notification';
import { Pair } from './pair-record';
import { Person, Team } from './person';
import { SavedView } from './saved-view-record';
import { Settings } from './settings';
import { Step } from './step-record';
import { Topic } from './topic';
import { Win } from './win';

export const schemas = {
  teams: Team,
  people: Person,
  goals: Goal,
  ownerships: Ownership,
  keyResults: KeyResult,
  boulders: Boulder,
  series: MeetingSeries,
  instances: MeetingInstance,
  commitments: Commitment,
  steps: Step,
  helpAsks: HelpAsk,
  corrections: Correction,
  conversations: Conversation,
  appearances: Appearance,
  nudges: Nudge,
  drafts: Draft,
  settings: Settings,
  cycles: Cycle,
  agreements: Agreement,
  checkIns: CheckIn,
  wins: Win,
  topics: Topic,
  kpis: Kpi,
  kpiValues: KpiValue,
  coachingLogs: CoachingLog,
  pairs: Pair,
  buddies: Buddy,
  savedViews: SavedView,
  notifications: Notification,
  draftedMessages: DraftedMessage,
} satisfies Record<TableName, RowSchema<z.ZodMiniType>>;

/** The record type of each table. */
export type Rows = { [Name in TableName]: Known<(typeof schemas)[Name]> };
