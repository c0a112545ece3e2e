// One captured line into a promise: who, what, by when, for which goal. What is not sure stays text.
import { localDateOf, plusDays } from '../local-date';
import type { CaptureContext, Captured, Understood } from './captured';
import { dueDateIn } from './dates';
import { tagsIn } from './goals';
import { grammarOf } from './grammar';
import { halfWidth } from './letters';
import { ownersIn } from './owners';
import type { Owners } from './owners';
import { WORD_START, isWithin, masked, quotedSpans } from './spans';
import type { Span } from './spans';
import { textWithout } from './text-left';
import type { Removed } from './text-left';

const checkbox = /^\s*(?:[-*•]\s+)?\[\s?\](?=\s|$)/u;
const onlyMeMark = new RegExp(String.raw`${WORD_START}!me(?![\p{L}\p{N}'’_-])`, 'giu');

/** A longer line is a text that was pasted: it is kept as it is, and nothing is read in it. */
const LONGEST = 10_000;

/**
 * Reads the line. Never throws; the clock is `context.now`, dates are days of its local zone.
 * Quoted text is protected and keeps its quotes. An opening `[ ]` is dropped. A span whose words are in
 * `context.plain` stays text, and nothing else is understood in its stead. Of more than 10,000 characters nothing is understood.
 */
export function parseCapture(line: string, context: CaptureContext): Captured {
  const from = endOfBox(line, context.plain);
  const read = partsOf(line.length > LONGEST ? '' : halfWidth(line), from, { ...context, plain: context.plain.map(halfWidth) });
  const understood = [...read.owners.understood, ...read.others].sort((left, right) => left.start - right.start);
  const { ownerId, partnerIds, ambiguous, unknownNames } = read.owners;
  return {
    text: textWithout(line, from, understood.map(removed), grammarOf(context)),
    ownerId, partnerIds, ambiguous, unknownNames,
    ...dueOf(understood, context),
    goalId: understood.flatMap(({ meaning }) => (meaning.kind === 'goal' ? meaning.goalId : []))[0] ?? null,
    onlyMe: understood.some(({ meaning }) => meaning.kind === 'onlyMe'),
    understood,
  };
}

/** What the line says, by the parts of the grammar: names first, for no other part reads in them, the date last. */
function partsOf(line: string, from: number, context: CaptureContext): { owners: Owners; others: Understood[] } {
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
  ];
  return { owners, others: others.filter(({ start, end }) => !context.plain.includes(line.slice(start, end))) };
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
