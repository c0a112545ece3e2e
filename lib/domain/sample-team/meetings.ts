// The sample team's two series, the weekly and a one-to-one, each with its last and its next instance.
import { made, together } from '../change';
import type { Change } from '../change';
import type { MeetingInstance, MeetingSeries } from '../meeting';
import type { Id, LocalDate } from '../record';
import { at, meetingDays } from './calendar';
import { addressOf, everyone, nameOf } from './people';
import type { Fields, Leader } from './people';

export type Where = 'weekly' | 'oneToOne';

interface Plan {
  key: string;
  title: string;
  code: string;
  from: [hours: number, minutes: number];
  to: [hours: number, minutes: number];
  guests: readonly Leader[];
}

// The practice calendar has these two meetings; there the sample is what the sidebar shows of them.
const plans: Record<Where, Plan> = {
  weekly: { key: '0meridianleadershipaaaaaaa', title: 'Leadership weekly', code: 'kep-tfou-rty', from: [10, 0], to: [11, 0], guests: everyone },
  oneToOne: { key: '0meridianoneoneaaaaaaaaaaa', title: '1:1 Dana / Alex', code: 'one-toon-eab', from: [14, 0], to: [14, 30], guests: ['dana', 'alex'] },
};

export interface HeldIn {
  seriesId: Id;
  lastId: Id;
  /** Days from today to the last one, and to the next. */
  last: number;
  next: number;
}

export function sampleMeetings(today: LocalDate, fields: Fields, chairId: Id): { change: Change; meetings: Record<Where, HeldIn> } {
  const days = meetingDays(today);
  const planned = (where: Where) => held(where, today, days[where], fields, chairId);
  const [weekly, oneToOne] = [planned('weekly'), planned('oneToOne')];
  return { change: together(weekly.change, oneToOne.change), meetings: { weekly: weekly.meeting, oneToOne: oneToOne.meeting } };
}

function held(where: Where, today: LocalDate, { last, next }: { last: number; next: number }, fields: Fields, chairId: Id) {
  const { key, title, code } = plans[where];
  const series: MeetingSeries = { ...fields(), key, title, codes: [code], chairId, provisional: false, mergedInto: null };
  const [lastOne, nextOne] = [last, next].map((day) => instanceOn(day, where, today, { ...fields(), seriesId: series.id })) as [MeetingInstance, MeetingInstance];
  return {
    change: together(made('series', series), made('instances', lastOne), made('instances', nextOne)),
    meeting: { seriesId: series.id, lastId: lastOne.id, last, next },
  };
}

function instanceOn(day: number, where: Where, today: LocalDate, fields: ReturnType<Fields> & { seriesId: Id }): MeetingInstance {
  const { from, to, guests } = plans[where];
  const startsAt = at(today, day, ...from);
  return {
    ...fields, startsAt, endsAt: at(today, day, ...to), when: null,
    originalStart: `${startsAt.replace(/[-:]/g, '').slice(0, 15)}Z`,
    guests: guests.map((leader) => ({ email: addressOf(leader), name: nameOf(leader) })),
  };
}
