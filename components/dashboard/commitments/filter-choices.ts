// What the filters offer, and which of it a view has. A day is told as from today, so that a saved view stays true.
import type { RowView } from '@/lib/domain/commitment-rows';

type States = Pick<RowView, 'statuses' | 'isOverdue'>;

const states: readonly (readonly [value: string, text: string, states: States])[] = [
  ['open', 'Open', { statuses: ['open'], isOverdue: false }],
  ['overdue', 'Overdue', { statuses: ['open'], isOverdue: true }],
  ['done', 'Done', { statuses: ['done'], isOverdue: false }],
  ['dropped', 'Dropped', { statuses: ['dropped'], isOverdue: false }],
  ['closed', 'Done or dropped', { statuses: ['done', 'dropped'], isOverdue: false }],
  ['any', 'Any state', { statuses: [], isOverdue: false }],
];

/** 'other' for what only an address can say. */
export function stateOf({ statuses, isOverdue }: States): string {
  return states.find(([, , one]) => one.isOverdue === isOverdue && one.statuses.join() === statuses.join())?.[0] ?? 'other';
}

export function statesOf(value: string): Partial<States> {
  return states.find(([one]) => one === value)?.[2] ?? {};
}

export function stateChoices(view: States): (readonly [string, string])[] {
  return [...states.map(([value, text]) => [value, text] as const), ...(stateOf(view) === 'other' ? [['other', 'Several states'] as const] : [])];
}

/** Values as `RowView.due` has them; 'between' asks for two days. */
export const dueChoices: readonly (readonly [value: string, text: string])[] = [
  ['', 'Any day'], ['<today', 'Before today'], ['today', 'Today'], ['today..+7', 'Within 7 days'], ['>+7', 'Later'], ['none', 'No date'], ['between', 'Between two days'],
];

export function dueOf(due: string): string {
  return dueChoices.some(([value]) => value === due) ? due : 'between';
}
