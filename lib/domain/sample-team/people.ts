// The eight leaders of the sample team.
import { made, together } from '../change';
import type { Change } from '../change';
import type { Person, Team } from '../person';
import type { Id, KeptRecord } from '../record';

/** Fresh record fields, marked as sample. */
export type Fields = () => KeptRecord;

const leaders = {
  dana: ['Dana Keller', 'Chief executive', ['DK']],
  sam: ['Sam Okafor', 'Sales', []],
  maria: ['Maria Rossi', 'Pricing', ['Mia']],
  jun: ['Jun Tanaka', 'Operations', []],
  ama: ['Ama Boateng', 'Quality', []],
  liu: ['Liu Wei', 'Supply chain', ['刘伟']],
  alex: ['Alex Novak', 'Product', ['Sasha']],
  priya: ['Priya Nair', 'Finance', ['PN']],
} as const satisfies Record<string, readonly [name: string, area: string, aliases: readonly string[]]>;

export type Leader = keyof typeof leaders;

export const everyone = Object.keys(leaders) as Leader[];

export const addressOf = (leader: Leader) => `${leader}@meridian.example`;

export const nameOf = (leader: Leader) => leaders[leader][0];

export function samplePeople(fields: Fields): { change: Change; ids: Record<Leader, Id> } {
  const team: Team = {
    ...fields(), name: 'Meridian Care leadership', purpose: 'We keep clinics open by making their supply boringly reliable.',
  };
  const people = everyone.map((leader): [Leader, Person] => {
    const [name, area, aliases] = leaders[leader];
    return [leader, { ...fields(), name, emails: [addressOf(leader)], aliases: [...aliases], function: area }];
  });
  return {
    change: together(made('teams', team), ...people.map(([, person]) => made('people', person))),
    ids: Object.fromEntries(people.map(([leader, { id }]) => [leader, id])) as Record<Leader, Id>,
  };
}
