// What merging two people moves, in words.
import type { TableName } from '@/lib/domain/change';

const words: Partial<Record<TableName, readonly [one: string, many: string]>> = {
  commitments: ['commitment', 'commitments'], ownerships: ['part in a goal', 'parts in goals'], keyResults: ['key result', 'key results'],
  checkIns: ['check-in', 'check-ins'], wins: ['win', 'wins'], topics: ['topic', 'topics'], series: ['meeting', 'meetings'],
};

/** "4 commitments, 6 parts in goals and 3 other records will move." */
export function movedText(counts: ReadonlyMap<TableName, number>): string {
  const told = (Object.entries(words) as [TableName, readonly [string, string]][]).flatMap(([table, [one, many]]) => {
    const count = counts.get(table) ?? 0;
    return count === 0 ? [] : `${count} ${count === 1 ? one : many}`;
  });
  const rest = [...counts].reduce((sum, [table, count]) => (words[table] ? sum : sum + count), 0);
  const parts = [...told, ...(rest > 0 ? [`${rest} other ${rest === 1 ? 'record' : 'records'}`] : [])];
  if (parts.length === 0) return 'Nothing but the name, addresses and strengths will move.';
  return `${new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)} will move.`;
}
