// Which meeting a page or a call means, and who is in it.
import { describe, expect, it } from 'vitest';
import { idOf } from './commitment.test-data';
import { compareByStart, guestName, instanceOfCall, instantOfOriginalStart, isHuman, isOneToOne, staysBetweenTwo } from './meeting';
import type { Guest, MeetingInstance } from './meeting';

const guest = (email: string | null, name: string | null = null): Guest => ({ email, name });
const room = guest('c_188@resource.calendar.google.com', 'Room 4');

const instance = (startsAt: string | null): MeetingInstance => ({
  id: idOf(1), createdAt: '2026-11-18T09:00:00.000Z', deletedAt: null, seriesId: idOf(2), originalStart: '', startsAt, endsAt: null, when: null, guests: [],
});

describe('the original start', () => {
  it.each([
    ['20261006T150000Z', '2026-10-06T15:00:00.000Z'],
    ['20280229T000000Z', '2028-02-29T00:00:00.000Z'],
    ['20261006', null],
    ['', null],
    ['20261006T150000', null],
    ['R20261006T150000', null],
    ['20261006T150000Z trailing', null],
  ])('%s is the instant %s', (text, instant) => expect(instantOfOriginalStart(text)).toBe(instant));
});

describe('a one-to-one', () => {
  it.each<[string, Guest[], boolean]>([
    ['is two people', [guest('a@x.example'), guest('b@x.example')], true],
    ['is two people in a room', [guest('a@x.example'), guest('b@x.example'), room], true],
    ['is not three people', [guest('a@x.example'), guest('b@x.example'), guest('c@x.example')], false],
    ['is not one person in a room', [guest('a@x.example'), room], false],
    ['is not nobody', [], false],
    ['may be with somebody whose address the page hides', [guest('a@x.example'), guest(null, 'Alex')], true],
    ['is not me with a shared calendar', [guest('a@x.example'), guest('team@group.calendar.google.com')], false],
  ])('%s', (_, guests, isSo) => expect(isOneToOne(guests)).toBe(isSo));

  it('counts an ordinary address that merely looks alike', () => expect(isHuman(guest('resource.calendar.google.com@x.example'))).toBe(true));
});

it.each<[Guest, string]>([
  [guest('dana@x.example', 'Dana Keller'), 'Dana Keller'], [guest('dana@x.example', '  '), 'dana'], [guest('dana@x.example'), 'dana'], [guest(null), 'Guest'],
])('%j is called "%s"', (who, name) => expect(guestName(who)).toBe(name));

describe('a call belongs', () => {
  const now = new Date('2026-11-18T10:20:00');
  const at = (local: string) => instance(new Date(local).toISOString());

  it('to the instance of its day that starts nearest', () => {
    const [early, near, late] = [at('2026-11-18T08:00'), at('2026-11-18T10:00'), at('2026-11-18T16:00')] as const;
    expect(instanceOfCall([late, early, near], now)).toBe(near);
  });

  it('to none of another day, and to none whose start is unknown', () => {
    expect(instanceOfCall([at('2026-11-17T23:59'), at('2026-11-19T00:00'), instance(null)], now)).toBe(undefined);
  });

  it('to the one of this local day, also close to midnight', () => {
    const tonight = at('2026-11-18T23:30');
    expect(instanceOfCall([tonight, at('2026-11-19T00:05')], new Date('2026-11-18T23:59'))).toBe(tonight);
  });
});

it('meetings are listed by their start, unknown ones last', () => {
  const [first, second, unknown] = [instance('2026-11-18T09:00:00.000Z'), instance('2026-11-18T10:00:00.000Z'), instance(null)] as const;
  expect([unknown, second, first].sort(compareByStart)).toEqual([first, second, unknown]);
});

describe('what is captured stays between two', () => {
  const guest = (email: string) => ({ email, name: null });
  it.each([
    ['two are invited, whoever is there', ['a@x', 'b@x'], 5, true],
    ['eight are invited, and two are there early', ['a@x', 'b@x', 'c@x'], 2, false],
    ['nobody told who is invited, and two are there', [], 2, true],
    ['nobody told who is invited, and I am there first', [], 1, true],
    ['nobody told who is invited, and three are there', [], 3, false],
    ['no call, and nobody told', [], 0, false],
  ])('%s', (_, emails, present, expected) => {
    expect(staysBetweenTwo(emails.map(guest), present)).toBe(expected);
  });
});
