// One captured line into a promise: who, what, by when, for which goal. What is not sure stays text.
import { localDateOf, plusDays } from '../local-date';
import type { CaptureContext, Captured, Understood } from './captured';
import { dueDateIn } from './dates';
import { tagsIn } from './goals';
import { ownersIn } from './owners';
import { WORD_START, isWithin, masked, quotedSpans, textWithout } from './spans';
import type { Removed, Span } from './spans';

const checkbox = /^\s*(?:[-*•]\s+)?\[\s?\](?=\s|$)/u;
const onlyMeMark = new RegExp(String.raw`${WORD_START}!me(?![\p{L}\p{N}'’_-])`, 'giu');

/**
 * Reads the line. Never throws; the clock is `context.now`, dates are days of its local zone.
 * Quoted text is protected and keeps its quotes. An opening `[ ]` is dropped. A span whose words are in
 * `context.plain` stays text, and nothing else is understood in its stead.
 */
export function parseCapture(line: string, context: CaptureContext): Captured {
  const from = endOfBox(line, context.plain);
  const quotes = quotedSpans(line);
  const owners = ownersIn(line, from, quotes, context);
  const marks = matches(line, onlyMeMark).filter((mark) => !isWithin(mark.start, quotes));
  const tags = tagsIn(line, [...quotes, ...owners.taken], context.goals);
  const due = dueDateIn(masked(line, [...quotes, ...owners.taken, ...marks, ...tags]), context);
  const goal = tags.find((tag) => tag.goalId !== null);

  const others: Understood[] = [
    ...marks.map((mark) => ({ ...mark, meaning: { kind: 'onlyMe' as const } })),
    ...(goal?.goalId ? [{ start: goal.start, end: goal.end, meaning: { kind: 'goal' as const, goalId: goal.goalId } }] : []),
    ...(due ? [{ start: due.start, end: due.end, meaning: { kind: 'due' as const, dueOn: due.dueOn } }] : []),
  ].filter(({ start, end }) => !context.plain.includes(line.slice(start, end)));
  const understood = [...owners.understood, ...others].sort((left, right) => left.start - right.start);

  return {
    text: textWithout(line, from, understood.map(removed)),
    ownerId: owners.ownerId, partnerIds: owners.partnerIds, ambiguous: owners.ambiguous, unknownNames: owners.unknownNames,
    ...dueOf(understood, context),
    goalId: understood.flatMap(({ meaning }) => (meaning.kind === 'goal' ? meaning.goalId : []))[0] ?? null,
    onlyMe: understood.some(({ meaning }) => meaning.kind === 'onlyMe'),
    understood,
  };
}

function dueOf(understood: readonly Understood[], { now, nextMeetingOn }: CaptureContext): Pick<Captured, 'dueOn' | 'dueAssumed'> {
  const said = understood.flatMap(({ meaning }) => (meaning.kind === 'due' ? meaning.dueOn : []))[0];
  return { dueOn: said ?? nextMeetingOn ?? plusDays(localDateOf(now), 7), dueAssumed: said === undefined };
}

/** Where the line begins after an opening `[ ]`. */
function endOfBox(line: string, plain: readonly string[]): number {
  const box = checkbox.exec(line)?.[0];
  return box === undefined || plain.includes(box.trim()) ? 0 : box.length;
}

function removed({ start, end, meaning }: Understood): Removed {
  return { start, end, leads: meaning.kind === 'owner' || meaning.kind === 'partner' || meaning.kind === 'goal' };
}

function matches(line: string, pattern: RegExp): Span[] {
  return [...line.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
