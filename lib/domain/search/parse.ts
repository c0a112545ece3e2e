// Reads a search: words, "phrases", and the filters owner:, goal:, meeting:, due: and is:.
import type { LocalDate } from '../record';
import { dueSpanOf } from './due';
import type { DueSpan } from './due';
import { tokensOf } from './tokens';
import type { Span, Token } from './tokens';

/** What `is:` may say, in the order in which it is offered. */
export const states = ['overdue', 'mine', 'open', 'done', 'dropped', 'today', 'blocked', 'parked', 'orphan'] as const;
export type State = (typeof states)[number];

/** The filters by name, in the order in which they are offered. */
export const filters = ['is', 'owner', 'goal', 'meeting', 'due'] as const;
export type FilterName = (typeof filters)[number];

type Meant =
  | { kind: 'words'; text: string; isPhrase: boolean }
  | { kind: 'owner' | 'goal' | 'meeting'; name: string }
  | { kind: 'due'; due: DueSpan }
  | { kind: 'is'; state: State };

export type Part = Meant & Span & { not: boolean };

/** What of the text was not understood, and what became of it, in one sentence. */
export interface Doubt extends Span {
  says: string;
}

export interface Query {
  parts: Part[];
  doubts: Doubt[];
}

/**
 * What the text asks for. All parts must hold; a filter of the same name again widens it (owner, goal, meeting). An
 * unknown filter stays text; a value that cannot be read is left out; `doubts` says both. A filter without a value waits for it.
 */
export function parseSearch(text: string, today: LocalDate): Query {
  const read = tokensOf(text).map((token) => ({ token, meant: meantBy(token, today) }));
  return {
    parts: read.flatMap(({ token: { start, end, not }, meant }) => (meant && 'kind' in meant ? [{ ...meant, start, end, not }] : [])),
    doubts: read.flatMap(({ token, meant }) => doubtOf(token, meant)),
  };
}

interface Unread {
  unread: string;
}

function meantBy(token: Token, today: LocalDate): Meant | Unread | null {
  const { name, value, isQuoted } = token;
  if (!isFilter(name)) {
    const text = [name, value].filter(Boolean).join(' ');
    return text === '' ? null : { kind: 'words', text, isPhrase: isQuoted };
  }
  if (value === '') return null;
  switch (name) {
    case 'is': {
      const state = states.find((known) => known === value.toLowerCase());
      return state ? { kind: 'is', state } : { unread: `“is:” knows ${states.join(', ')}; “${value}” is left out.` };
    }
    case 'due': {
      const due = dueSpanOf(value, today);
      return due ? { kind: 'due', due } : { unread: `“${value}” is no date like today, friday, <2026-12-01 or monday..friday; it is left out.` };
    }
    default: return { kind: name, name: value };
  }
}

function doubtOf({ name, value, start, end }: Token, meant: Meant | Unread | null): Doubt[] {
  if (meant && 'unread' in meant) return [{ start, end, says: meant.unread }];
  if (meant?.kind !== 'words' || name === null || value === '') return [];
  return [{ start, end, says: `There is no filter “${name}:”; it is searched as text.` }];
}

function isFilter(name: string | null): name is FilterName {
  return filters.some((known) => known === name);
}
