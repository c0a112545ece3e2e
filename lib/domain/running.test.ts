// The meeting that the popup shows, minute by minute.
import { describe, expect, it } from 'vitest';
import { idOf } from './commitment.test-data';
import type { MeetingInstance } from './meeting';
import { runningOrNext } from './running';

const at = (time: string) => `2026-11-18T${time}:00.000Z`;

function instance(startsAt: string | null, endsAt: string | null = null): MeetingInstance {
  return {
    id: idOf(1), createdAt: at('00:00'), deletedAt: null, seriesId: idOf(2), originalStart: '',
    startsAt: startsAt && at(startsAt), endsAt: endsAt && at(endsAt), when: null, guests: [],
  };
}

const half = instance('10:00', '10:30');
const long = instance('10:00', '12:00');
const open = instance('10:00');
const within = instance('10:30', '11:00');
const later = instance('14:00', '15:00');
const unknown = instance(null);

describe('the running or next meeting', () => {
  it.each<[string, string, MeetingInstance[], MeetingInstance | undefined]>([
    ['is the next one before it begins', '09:59', [half], half],
    ['runs from its first instant', '10:00', [half, later], half],
    ['runs to the last minute of its known end', '10:29', [half, later], half],
    ['is over at its known end', '10:30', [half, later], later],
    ['is nothing after the last one', '10:30', [half], undefined],
    ['of two hours runs after the first', '11:30', [long, later], long],
    ['of two hours is over after the second', '12:00', [long, later], later],
    ['whose end nobody told runs for an hour', '10:59', [open, later], open],
    ['whose end nobody told is over after an hour', '11:00', [open, later], later],
    ['is the one that began last of two that run', '10:45', [within, long], within],
    ['is the longer one again when the shorter is over', '11:00', [within, long], long],
    ['twelve hours ahead is next', '02:00', [later], later],
    ['more than twelve hours ahead is not yet', '01:59', [later], undefined],
    ['is not one whose start is unknown', '10:15', [unknown], undefined],
    ['is the nearest of those to come', '09:00', [later, half], half],
  ])('%s', (_, now, instances, expected) => {
    expect(runningOrNext(instances, new Date(at(now)))).toBe(expected);
  });
});
