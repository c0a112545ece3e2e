// The briefing of a cycle as Markdown (practice A9): what the team sees of itself, wins first, and nothing private.
import type { Cycle } from './cycle';
import type { Boulder, KeyResult } from './goal';
import { dayInSentence } from './local-date';
import { plainInMarkdown } from './markdown';
import type { Share } from './measures';
import type { Person, Team } from './person';
import type { LocalDate } from './record';
import type { GoalReview } from './review';
import { sharedWhys } from './why';
import type { Win } from './win';

export interface Briefed {
  cycle: Cycle;
  team: Pick<Team, 'name' | 'purpose'> | null;
  people: readonly Pick<Person, 'id' | 'name' | 'why' | 'whyShared'>[];
  boulders: readonly Pick<Boulder, 'title'>[];
  wins: readonly Win[];
  goals: readonly GoalReview[];
}

/** Ends with a line break. No person's figures are in it: names stand with wins and with reasons their authors shared. */
export function briefing({ cycle, team, people, boulders, wins, goals }: Briefed, today: LocalDate): string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const titles = new Map(goals.map(({ goal }) => [goal.id, goal.title]));
  const line = ({ text, goalId, personIds }: Win) =>
    `${text} (${[titles.get(goalId ?? '') ?? 'not tied to a goal', ...personIds.flatMap((id) => names.get(id) ?? [])].join(', ')})`;
  return [
    `# ${plainInMarkdown([team?.name, cycle.title].filter(Boolean).join(': '))}`,
    `${dayInSentence(cycle.startsOn, today)} to ${dayInSentence(cycle.dueOn, today)}`,
    ...team?.purpose ? [`> ${plainInMarkdown(team.purpose)}`] : [],
    ...section('Wins', wins.map(line)),
    ...goals.flatMap(goalPart),
    ...cycle.learned ? ['## What we learned', plainInMarkdown(cycle.learned)] : [],
    ...section('Boulders', boulders.map(({ title }) => title)),
    ...section('Why we are here', sharedWhys(people).map(({ name, why }) => `${name}: ${why}`)),
  ].join('\n\n') + '\n';
}

function goalPart({ goal, keyResults, progress, fates, reasons, outcomes }: GoalReview): string[] {
  const facts = [
    progress === null ? 'No key result' : `Progress: ${Math.round(progress * 100)} %`,
    `Promises that came due: ${fates.kept} kept, ${fates.renegotiated} renegotiated, ${fates.missed} missed`,
    ...reasons ? [`Most frequent reasons: ${reasons.map(({ reason, count }) => `${reason} (${count})`).join(', ')}`] : [],
    ...outcomes.of > 0 ? [`Said what changed: ${inWords(outcomes)}`] : [],
  ];
  return [`## ${plainInMarkdown(goal.title)}`, list([...keyResults.map(measured), ...facts])];
}

function measured({ title, unit, baseline, current, target }: KeyResult): string {
  return `${title}: from ${baseline} to ${current}, target ${target}${unit === '' ? '' : ` ${unit}`}`;
}

function inWords({ count, of, percent }: Share): string {
  return `${count} of ${of}${percent === null ? '' : `, ${percent} %`}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, list(lines)];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${plainInMarkdown(line)}`).join('\n');
}
