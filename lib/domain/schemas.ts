// Which schema each table's rows must satisfy. A row that does not is shown as unreadable, never repaired by guessing.
import type * as z from 'zod/mini';
import type { Known } from './record';
import type { TableName } from './change';
import { Appearance, Commitment, Nudge } from './commitment';
import { Conversation } from './conversation';
import { Correction } from './correction';
import { Draft } from './draft';
import { Boulder, Goal, KeyResult, Ownership } from './goal';
import { HelpAsk } from './help-ask';
import { MeetingInstance, MeetingSeries } from './meeting';
import { Person, Team } from './person';
import { Settings } from './settings';
import { Step } from './step';

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
} satisfies Record<TableName, z.ZodMiniType>;

/** The record type of each table. */
export type Rows = { [Name in TableName]: Known<(typeof schemas)[Name]> };
