// The practice week, relative to today: what the practice Calendar shows and what tests and the tour may expect of it.

export interface PracticePerson {
  name: string;
  email: string;
}

export interface PracticeEvent {
  key: string;
  title: string;
  /** As in the page: base64 of "<event id> <calendar id>", no padding. */
  eid: string;
  eventId: string;
  seriesKey: string;
  /** `20261006T150000Z`, `20261006`, or null for a one-off. */
  originalStart: string | null;
  guests: PracticePerson[];
  /** Meet code, null: no call. */
  code: string | null;
  /** Local `YYYY-MM-DD`. */
  day: string;
  /** Local `HH:MM`; null: all day. */
  start: string | null;
  end: string | null;
  /** Date and time as the popup writes them, "Tuesday, October 6 · 10:00 – 11:00am". */
  when: string;
  color: string;
}

const person = (name: string): PracticePerson => ({ name, email: `${name.split(' ')[0]?.toLowerCase()}@meridian.example` });

/** The leadership team of Meridian Care; Dana chairs and is signed in. */
export const TEAM = ['Dana Keller', 'Sam Okafor', 'Maria Rossi', 'Jun Tanaka', 'Ama Boateng', 'Liu Wei', 'Alex Novak', 'Priya Nair'].map(person);
export const OWN_ADDRESS = 'dana@meridian.example';
export const WEEKLY_CODE = 'kep-tfou-rty';
export const ONE_TO_ONE_CODE = 'one-toon-eab';
/** The captured popup's event: its markup is shown byte for byte. */
export const CAPTURED_EID = 'MGV2ZXhhbXBsZWFhYWFhYWFhYWFhYWFhYWEgb3JnYW5pemVyQGV4YW1wbGUuY29t';

const two = (n: number): string => String(n).padStart(2, '0');
const localDay = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const compact = (date: Date): string => `${date.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

/** Midnight, `days` after `today`. */
function dayAfter(today: Date, days: number): Date {
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
}

function clock(hours: number, minutes: number, half: boolean): string {
  return `${hours % 12 || 12}:${two(minutes)}${half ? (hours < 12 ? 'am' : 'pm') : ''}`;
}

function whenText(day: Date, start: [number, number] | null, end: [number, number] | null): string {
  const date = day.toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  if (start === null || end === null) return date;
  const sameHalf = start[0] < 12 === end[0] < 12;
  return `${date} · ${clock(start[0], start[1], !sameHalf)} – ${clock(end[0], end[1], true)}`;
}

interface Plan {
  key: string;
  title: string;
  base: string;
  recurs: boolean;
  days: number;
  start: [number, number] | null;
  end: [number, number] | null;
  guests: PracticePerson[];
  code: string | null;
  color: string;
}

function planned(today: Date, plan: Plan): PracticeEvent {
  const day = dayAfter(today, plan.days);
  const start = plan.start === null ? day : new Date(day.getFullYear(), day.getMonth(), day.getDate(), ...plan.start);
  const date = localDay(day);
  const originalStart = !plan.recurs ? null : plan.start === null ? date.replaceAll('-', '') : compact(start);
  const eventId = originalStart === null ? plan.base : `${plan.base}_${originalStart}`;
  const time = (of: [number, number] | null): string | null => of && `${two(of[0])}:${two(of[1])}`;
  return {
    key: plan.key,
    title: plan.title,
    eid: Buffer.from(`${eventId} ${OWN_ADDRESS}`).toString('base64').replace(/=+$/, ''),
    eventId,
    seriesKey: plan.base,
    originalStart,
    guests: plan.guests,
    code: plan.code,
    day: date,
    start: time(plan.start),
    end: time(plan.end),
    when: whenText(day, plan.start, plan.end),
    color: plan.color,
  };
}

const [dana, sam, maria, , , , alex, priya] = TEAM as [PracticePerson, PracticePerson, PracticePerson, PracticePerson, PracticePerson, PracticePerson, PracticePerson, PracticePerson];

/** Keeps a planned day inside the week shown (Sunday to Saturday), whatever weekday today is. */
function inWeek(today: Date, days: number): number {
  const weekday = today.getDay();
  const target = weekday + days;
  return target > 6 ? days - 5 : target < 0 ? days + 5 : days;
}

/** The events of the weeks around `today` (local time). Pure: the server and a test on the same day see the same ones. */
export function practiceEvents(today: Date): PracticeEvent[] {
  const weekly = (days: number, suffix: string): Plan => ({ key: `weekly${suffix}`, title: 'Leadership weekly', base: '0meridianleadershipaaaaaaa', recurs: true, days, start: [10, 0], end: [11, 0], guests: TEAM, code: WEEKLY_CODE, color: '#0b8043' });
  const oneToOne = (days: number, suffix: string): Plan => ({ key: `oneToOne${suffix}`, title: 'Dana / Alex', base: '0meridianoneoneaaaaaaaaaaa', recurs: true, days, start: [14, 0], end: [14, 30], guests: [dana, alex], code: ONE_TO_ONE_CODE, color: '#3f51b5' });
  const tomorrow = inWeek(today, 1);
  const plans: Plan[] = [
    weekly(-7, 'LastWeek'),
    weekly(0, ''),
    weekly(7, 'NextWeek'),
    oneToOne(tomorrow - 7, 'LastWeek'),
    oneToOne(tomorrow, ''),
    oneToOne(tomorrow + 7, 'NextWeek'),
    { key: 'oneOff', title: 'Pricing decision', base: '0meridianpricingaaaaaaaaaa', recurs: false, days: inWeek(today, 2), start: [11, 30], end: [12, 30], guests: [dana, sam, maria, priya], code: 'pri-cing-abc', color: '#f4511e' },
    { key: 'alone', title: 'Prepare the board pack', base: '0meridianboardpackaaaaaaaa', recurs: false, days: 0, start: [15, 0], end: [16, 30], guests: [], code: null, color: '#8e24aa' },
    { key: 'allDay', title: 'Clinic opening, Lyon', base: '0meridianopeningaaaaaaaaaa', recurs: false, days: inWeek(today, 3), start: null, end: null, guests: [], code: null, color: '#039be5' },
  ];
  return [...plans.map((plan) => planned(today, plan)), captured(today)];
}

function captured(today: Date): PracticeEvent {
  const names = ['Olivia Organizer', 'guest1@example.com', 'Olivia Organizer', 'Olivia Organizer'];
  const emails = ['organizer', 'guest1', 'guest2', 'guest3'].map((name) => `${name}@example.com`);
  return {
    ...planned(today, { key: 'captured', title: 'Meeting 32', base: '0evexampleaaaaaaaaaaaaaaaa', recurs: false, days: inWeek(today, -1), start: [18, 30], end: [19, 30], guests: [], code: 'abc-defg-hij', color: '#039be5' }),
    eid: CAPTURED_EID,
    guests: emails.map((email, i) => ({ email, name: names[i] ?? '' })),
    when: 'Wednesday, July 8 · 6:30 – 7:30pm',
  };
}

/** `count` different one-off events over the week shown, for load: each with its own title, guests and code. */
export function stressEvents(today: Date, count: number): PracticeEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const letters = [Math.floor(i / 676) % 26, Math.floor(i / 26) % 26, i % 26].map((n) => String.fromCharCode(97 + n)).join('');
    const hour = 7 + (Math.floor(i / 7) % 11);
    return planned(today, {
      key: `stress${i}`,
      title: `Practice meeting ${i + 1}`,
      base: `0stress${two(i)}aaaaaaaaaaaaaaaaa`,
      recurs: false,
      days: (i % 7) - today.getDay(),
      start: [hour, i % 2 ? 30 : 0],
      end: [hour + 1, 0],
      guests: [dana, ...TEAM.slice(1 + (i % 6), 3 + (i % 6)), person(`Guest${i + 1} Practice`)],
      code: `${letters}-load-xyz`,
      color: '#039be5',
    });
  });
}

/** The event with this key, or an error that names the keys there are. */
export function practiceEvent(today: Date, key: string): PracticeEvent {
  const events = practiceEvents(today);
  const event = events.find((each) => each.key === key);
  if (!event) throw new Error(`There is no practice event "${key}". There are: ${events.map((each) => each.key).join(', ')}.`);
  return event;
}
