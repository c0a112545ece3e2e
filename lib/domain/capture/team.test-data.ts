// The people, goals and clock that the tests of the grammar speak about.
import type { Person } from '../person';
import type { CaptureContext } from './captured';

const person = (number: number, name: string, emails: string[], aliases: string[] = []): Person => ({
  id: `00000000-0000-4000-8000-00000000000${number}`, createdAt: '2026-01-05T08:00:00.000Z', deletedAt: null,
  name, emails, aliases, function: null,
});

export const people = {
  dana: person(1, 'Dana Keller', ['dana@meridian.example'], ['DK']),
  sam: person(2, 'Sam Okafor', ['sam@meridian.example']),
  samLee: person(3, 'Sam Lee', ['sam.lee@meridian.example']),
  alex: person(4, 'Alex Novak', ['alex@meridian.example']),
  alexa: person(5, 'Alex Berg', ['a.berg@meridian.example']),
  jerome: person(6, 'Jérôme Lefèvre', ['jl@meridian.example']),
  mary: person(7, 'Mary-Ann O’Neil', ['mary@meridian.example']),
  liu: person(8, '刘伟', ['liu@meridian.example'], ['Liu Wei']),
  april: person(9, 'April Jones', ['april@meridian.example']),
  tanaka: person(0, '田中 太郎', ['tanaka@meridian.example']),
};
export type Who = keyof typeof people;

export const goals = {
  pricing: { id: '00000000-0000-4000-9000-000000000001', title: 'Move every clinic to the new price list' },
  supply: { id: '00000000-0000-4000-9000-000000000002', title: 'Make clinic supply boringly reliable' },
  hiring: { id: '00000000-0000-4000-9000-000000000003', title: 'Hire the night team' },
};
export type WhichGoal = keyof typeof goals;

/** Wednesday 18 November 2026, ten in the morning; Dana is the user; Sam Lee, Liu, April and Tanaka are not invited. */
export const wednesday: CaptureContext = {
  now: new Date(2026, 10, 18, 10, 0),
  meId: people.dana.id,
  people: Object.values(people),
  guestIds: new Set([people.dana, people.sam, people.alex, people.alexa, people.jerome, people.mary].map(({ id }) => id)),
  goals: Object.values(goals),
  nextMeetingOn: '2026-11-25',
  plain: [],
};
