// The shapes that screens hand to their components, which know the state and not the store.
export type { BoulderInput, GoalInput, KeyResultInput } from '../store/commands/goals';
export type { LookBack } from '../store/commands/life';
export type { CommitmentView } from '../store/queries/commitments';
export type { GoalView } from '../store/queries/goals';
export type { MeetingView } from '../store/queries/meetings';
export type { Privacy } from '../store/queries/privacy';
export type { AskView, HalfTold, TalkView } from '../store/queries/popup-rest';
export type { Held } from '../store/queries/meetings';
export type { TopicView } from '../store/queries/topics';
export type { Whole } from '../store/queries/whole';
export type { TableWins } from '../store/queries/wins-on-table';
export type { Correction } from '../domain/correction';
export type { HelpAsk } from '../domain/help-ask';
