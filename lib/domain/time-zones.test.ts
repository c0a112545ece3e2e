// Dates are right everywhere: from UTC−11 to UTC+14, across both clock changes, on leap days and at the year's end.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreedText } from './agreed';
import { doneAt, made } from './change';
import { complete } from './closing';
import { dateAct, isOverdue, moveDueDate, overdueDays } from './commitment';
import { after, commitment, dana, written } from './commitment.test-data';
import { needsConversation } from './conversation';
import { quarterOf } from './goal';
import { dayText, daysBetween, dueText, localDateOf, nextMidnight, noonOf, plusDays, weekOf } from './local-date';
import { followThroughRate, keptOnFirstPromise, promiseDebt } from './measures';
import { popupSections } from './popup-sections';
import { sections } from './sections';
import { snoozeChoices } from './snooze';

/** With their offsets in hours in January and in July, so that a zone that was not set is noticed. */
const zones: [zone: string, january: number, july: number][] = [
  ['Pacific/Pago_Pago', -11, -11], ['America/Los_Angeles', -8, -7], ['America/New_York', -5, -4], ['America/St_Johns', -3.5, -2.5], ['America/Santiago', -3, -4],
  ['Atlantic/Azores', -1, 0], ['Europe/London', 0, 1], ['Europe/Berlin', 1, 2], ['Africa/Cairo', 2, 3], ['Asia/Beirut', 2, 3], ['Asia/Kolkata', 5.5, 5.5],
  ['Asia/Kathmandu', 5.75, 5.75], ['Asia/Tokyo', 9, 9], ['Australia/Lord_Howe', 11, 10.5], ['Pacific/Auckland', 13, 12], ['Pacific/Chatham', 13.75, 12.75], ['Pacific/Kiritimati', 14, 14],
];

const home = process.env.TZ;
afterEach(() => { process.env.TZ = home; });

/** The calendar by itself, without any zone: days since 1970. */
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayNumbered = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Every day of 2027 and 2028: a leap year, both clock changes of either hemisphere twice, and what is around them. */
const days = Array.from({ length: 366 + 365 + 62 }, (_, index) => dayNumbered(dayNumber('2026-12-01') + index));
const anyDay = fc.constantFrom(...days);

const lastMoment = (day: string) => new Date(nextMidnight(noonOf(day)).getTime() - 1);
const firstMoment = (day: string) => nextMidnight(noonOf(dayNumbered(dayNumber(day) - 1)));

/** A day on which the clocks change here, or one beside it; the leap day, and the year's first and last. */
function isSpecial(day: string): boolean {
  const offset = (days: number) => firstMoment(plusDays(day, days)).getTimezoneOffset();
  return offset(-1) !== offset(2) || ['02-28', '02-29', '03-01', '12-31', '01-01'].includes(day.slice(5));
}

describe.each(zones)('in %s', (zone, january, july) => {
  beforeEach(() => { process.env.TZ = zone; });

  it('the clock is that of the zone', () => {
    expect(new Date(2027, 0, 15).getTimezoneOffset()).toBe(-60 * january || 0);
    expect(new Date(2027, 6, 15).getTimezoneOffset()).toBe(-60 * july || 0);
  });

  it('each day follows the one before, and none is lost or doubled', () => {
    for (const day of days) {
      const number = dayNumber(day);
      expect([localDateOf(firstMoment(day)), localDateOf(noonOf(day)), localDateOf(lastMoment(day))]).toEqual([day, day, day]);
      expect(firstMoment(dayNumbered(number + 1)).getTime() - lastMoment(day).getTime()).toBe(1);
      expect([plusDays(day, 1), plusDays(day, -1), plusDays(day, 366)]).toEqual([number + 1, number - 1, number + 366].map(dayNumbered));
    }
  });

  it('days, weeks and quarters are the calendar’s', () => {
    fc.assert(fc.property(anyDay, anyDay, (from, to) => {
      expect(daysBetween(from, to)).toBe(dayNumber(to) - dayNumber(from));
      // 1970 began on a Thursday.
      const monday = dayNumber(from) - (dayNumber(from) + 3) % 7;
      expect(weekOf(from)).toEqual({ from: dayNumbered(monday), to: dayNumbered(monday + 6) });
      const quarter = quarterOf(from);
      expect(quarter.startsOn <= from && from <= quarter.dueOn).toBe(true);
      expect([quarter.startsOn.slice(5), quarter.dueOn.slice(5)].join(' ')).toMatch(/^(01-01 03-31|04-01 06-30|07-01 09-30|10-01 12-31)$/);
    }));
  });

  it('a day is written as it is', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const [year, month, date] = day.split('-') as [string, string, string];
      const weekday = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'][dayNumber(day) % 7] ?? '';
      const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'][Number(month) - 1] ?? '';
      expect(dayText(day, `${year}-01-01`)).toBe(`${weekday} ${Number(date)} ${name}`);
      expect(dayText(day, '2020-01-01')).toBe(`${Number(date)} ${name} ${year}`);
    }));
  });

  it('on its day a promise is due until the last moment, and overdue from the first of the next', () => {
    const check = (dueOn: string) => {
      const promise = commitment({ dueOn, firstDueOn: dueOn });
      const at = (moment: Date) => {
        const now = localDateOf(moment);
        const popup = popupSections([promise], { today: now, meId: dana, snoozed: new Map(), now: moment });
        return [overdueDays(promise, now), isOverdue(promise, now), dueText(dueOn, now), popup.dueToday.length, popup.overdue.length,
          sections([promise], { today: now, nextMeetingOn: null, chairId: null, team: new Set([dana]) })[0]?.name, promiseDebt([promise], now).get(null)?.days ?? 0];
      };
      const due = [0, false, 'today', 1, 0, 'Before we meet again', 0];
      expect(at(firstMoment(dueOn))).toEqual(due);
      expect(at(lastMoment(dueOn))).toEqual(due);
      expect(at(firstMoment(dayNumbered(dayNumber(dueOn) + 1)))).toEqual([1, true, 'yesterday', 0, 1, 'Overdue', 1]);
    };
    for (const day of days.filter((one) => isSpecial(one))) check(day);
    fc.assert(fc.property(anyDay, check), { numRuns: 50 });
  });

  it('needs a conversation from the first moment of the third day', () => {
    fc.assert(fc.property(anyDay, (dueOn) => {
      const raised = (moment: Date) => needsConversation({ commitment: commitment({ dueOn, firstDueOn: dueOn }), history: [], held: [], nudges: [] }, localDateOf(moment)).length;
      const third = dayNumbered(dayNumber(dueOn) + 3);
      expect([raised(new Date(firstMoment(third).getTime() - 1)), raised(firstMoment(third))]).toEqual([0, 1]);
    }));
  });

  it('what is moved on the due day is renegotiated to the last moment, and re-promised from the next', () => {
    fc.assert(fc.property(anyDay, (dueOn) => {
      const next = dayNumbered(dayNumber(dueOn) + 1);
      const act = (moment: Date) => dateAct(commitment({ dueOn }), dayNumbered(dayNumber(dueOn) + 9), localDateOf(moment));
      expect([act(lastMoment(dueOn)), act(firstMoment(next))]).toEqual(['renegotiated', 'rePromised']);
    }));
  });

  it('what was kept, and moved in time, stays so wherever it is looked at', () => {
    fc.assert(fc.property(anyDay, fc.boolean(), fc.constantFrom(...zones), (dueOn, isLate, [elsewhere]) => {
      process.env.TZ = zone;
      const moment = isLate ? firstMoment(dayNumbered(dayNumber(dueOn) + 1)) : lastMoment(dueOn);
      const on = localDateOf(moment);
      const [later, first] = [dayNumbered(dayNumber(dueOn) + 9), commitment({ dueOn, firstDueOn: dueOn })];
      const change = moveDueDate(first, later);
      const begun = written([doneAt(made('commitments', first), '2026-11-01T09:00:00.000Z', dana)]);
      const moved = written([doneAt(change, moment.toISOString(), dana)]).map((entry) => ({ ...entry, id: crypto.randomUUID(), change: entry.id, on }));
      const [kept, done] = [after(first, complete(first, on)), after(after(first, change), complete(after(first, change), later))];
      process.env.TZ = elsewhere;
      const window = { from: dueOn, to: dueOn };
      expect(keptOnFirstPromise([{ commitment: kept, history: begun }], window)).toMatchObject({ count: isLate ? 0 : 1, of: 1 });
      expect(followThroughRate([{ commitment: done, history: [...begun, ...moved] }], window)).toMatchObject({ count: isLate ? 0 : 1, of: 1 });
    }));
  });

  it('what was captured at any hour of a day is agreed on that day and no other', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const told = (moment: Date) => agreedText({ title: null, day, people: [], commitments: [commitment({ capturedAt: moment.toISOString() })] }).plain.includes('Send the deck');
      const [before, next] = [new Date(firstMoment(day).getTime() - 1), new Date(lastMoment(day).getTime() + 1)];
      expect([before, firstMoment(day), lastMoment(day), next].map(told)).toEqual([false, true, true, false]);
    }));
  });

  it('"tomorrow" is the next morning at eight, whatever the clocks do at night', () => {
    fc.assert(fc.property(anyDay, fc.nat(86_399_999), (day, time) => {
      const now = new Date(Math.min(firstMoment(day).getTime() + time, lastMoment(day).getTime()));
      const until = snoozeChoices(now, null)[1]?.until as Date;
      expect([localDateOf(until), until.getHours(), until.getMinutes()]).toEqual([dayNumbered(dayNumber(day) + 1), 8, 0]);
    }));
  });
});
