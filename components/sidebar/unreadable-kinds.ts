// What kind of record could not be read, in the words of the screens rather than of the database.
import type { TableName } from '@/lib/domain/change';

type Kind = TableName | 'history';

const words: Record<Kind, readonly [one: string, many: string]> = {
  teams: ['the team', 'teams'], people: ['a person', 'people'], goals: ['a goal', 'goals'],
  ownerships: ['who owns a goal', 'who owns goals'], keyResults: ['a key result', 'key results'], boulders: ['a boulder', 'boulders'],
  series: ['a meeting', 'meetings'], instances: ['a date of a meeting', 'dates of meetings'], commitments: ['a commitment', 'commitments'],
  steps: ['a step', 'steps'], helpAsks: ['an ask for help', 'asks for help'], corrections: ['a word between two', 'words between two'],
  conversations: ['a conversation', 'conversations'],
  appearances: ['where a commitment was on the table', 'where commitments were on the table'], nudges: ['a snooze', 'snoozes'],
  drafts: ['a draft', 'drafts'], settings: ['the settings', 'settings'],
  cycles: ['a cycle', 'cycles'], agreements: ['a yes to a goal', 'yeses to goals'], checkIns: ['a check-in', 'check-ins'],
  wins: ['a win', 'wins'], topics: ['a topic', 'topics'], kpis: ['a KPI', 'KPIs'], kpiValues: ['a value of a KPI', 'values of KPIs'],
  coachingLogs: ['a coaching log', 'coaching logs'], pairs: ['a pair', 'pairs'], buddies: ['a buddy', 'buddies'],
  savedViews: ['a saved view', 'saved views'], notifications: ['a notification', 'notifications'],
  draftedMessages: ['a drafted message', 'drafted messages'],
  history: ['an entry of the history', 'entries of the history'],
};

/** "a goal"; "2 commitments and a goal". */
export function kindsOf(tables: readonly Kind[]): string {
  const counts = new Map<Kind, number>();
  for (const table of tables) counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts].map(([table, count]) => count === 1 ? words[table][0] : `${count} ${words[table][1]}`).join(' and ');
}
