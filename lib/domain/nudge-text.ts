// What a nudge says. Whoever sees the screen sees it: nothing that is not the team's is quoted, it is only counted.
import { isOverdue } from './commitment';
import type { Commitment } from './commitment';
import { dueText } from './local-date';
import type { Notification } from './notification';
import { oneLine } from './one-line';
import { unknownLast } from './order';
import type { LocalDate } from './record';
import { isForTeam } from './visibility';

export interface NudgeText {
  title: string;
  /** Lines, parted by line breaks. */
  text: string;
}

export interface Said {
  kind: Notification['kind'];
  commitments: readonly Commitment[];
  /** How many follow-ups are due. */
  followUps: number;
  /** Of the meeting that begins; null: it has none that is known. */
  meetingTitle: string | null;
}

/** So many commitments are quoted; of more, their number is told. */
const quoted = 3;
const longest = 90;

/** null: nothing of what it was about is left to be said. */
export function nudgeText(said: Said, today: LocalDate): NudgeText | null {
  const open = said.commitments.filter(({ status, deletedAt }) => status === 'open' && deletedAt === null);
  switch (said.kind) {
    case 'digest': return digestText(open.filter((commitment) => isDue(commitment, today)), today);
    case 'beforeMeeting': return open.length === 0 ? null : { title: 'Next meeting', text: meetingText(said.meetingTitle, open, today) };
    case 'followUp': return said.followUps === 0 ? null : followUpText(said.followUps);
  }
}

/** Its day has come, or has passed. */
export function isDue({ dueOn }: Pick<Commitment, 'dueOn'>, today: LocalDate): boolean {
  return dueOn !== null && dueOn <= today;
}

/** One commitment whose words are there to be read can be done or snoozed on the spot. */
export function isActedOn(kind: Notification['kind'], commitments: readonly Commitment[]): boolean {
  return kind === 'digest' && commitments.length === 1 && commitments.every(isForTeam);
}

function digestText(due: Commitment[], today: LocalDate): NudgeText | null {
  if (due.length === 0) return null;
  const overdue = due.filter((commitment) => isOverdue(commitment, today)).length;
  const title = counted([[overdue, 'overdue'], [due.length - overdue, 'due today']]);
  const told = due.filter(isForTeam).sort((left, right) => unknownLast(left.dueOn, right.dueOn));
  const [mine, pairs] = (['me', 'pair'] as const).map((visibility) => due.filter((commitment) => commitment.visibility === visibility).length);
  const lines = told.slice(0, quoted).map(({ text, dueOn }) => `${shortened(text)} · ${dueText(dueOn ?? today, today)}`);
  const rest = counted([[told.length - lines.length, 'more'], [mine ?? 0, 'only you can see'], [pairs ?? 0, 'between you and one other']]);
  return { title, text: [...lines, rest].filter(Boolean).join('\n') };
}

function meetingText(title: string | null, open: readonly Commitment[], today: LocalDate): string {
  const overdue = open.filter((commitment) => isOverdue(commitment, today)).length;
  return `${oneLine(title ?? '') || 'Your next meeting'}: you have ${counted([[open.length, 'open'], [overdue, 'overdue']])}`;
}

function followUpText(count: number): NudgeText {
  return { title: count === 1 ? '1 follow-up is due' : `${count} follow-ups are due`, text: 'Open Kept to see with whom.' };
}

/** "2 overdue, 1 due today"; what is none is left out. */
function counted(counts: readonly (readonly [count: number, what: string])[]): string {
  return counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`).join(', ');
}

function shortened(text: string): string {
  const letters = [...oneLine(text)];
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest - 1).join('')}…`;
}
