// The dashboard's meetings: all of them, or the one that the address names.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { sections } from '../../domain/sections';
import type { Id } from '../../domain/record';
import { setChair } from '../../store/commands/pick-meeting';
import { allMeetings, wholeMeeting } from '../../store/queries/all-meetings';
import type { MeetingLine, WholeMeeting } from '../../store/queries/all-meetings';
import type { CommitmentView } from '../../store/queries/commitments';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

export type { MeetingLine };

export interface MeetingPage extends WholeMeeting {
  sections: { name: string; views: CommitmentView[] }[];
}

export interface Meetings {
  /** Undefined until read. */
  all: ReadonlySignal<MeetingLine[] | undefined>;
  /** The one that the address names; null: it is gone. */
  one: ReadonlySignal<MeetingPage | null | undefined>;
  setChair(seriesId: Id, chairId: Id | null): Promise<boolean>;
}

export function createMeetings({ screen, route, goals, acts }: Dashboard, end: AbortSignal): Meetings {
  const own = whileShown(screen, end);
  const id = computed(() => route.value.id);
  const all = live(() => {
    void screen.today.value;
    return id.value === null ? () => allMeetings(new Date()) : null;
  }, own);
  const read = live(() => {
    const [meeting, known] = [id.value, goals.value];
    void screen.today.value;
    return meeting === null || !known ? null : () => wholeMeeting(meeting, known.map(({ goal }) => goal.id), new Date());
  }, own);
  const one = computed(() => {
    const [whole, team] = [read.value, screen.team.value];
    return whole && team ? { ...whole, sections: inSections(whole, acts.lingering.value, screen.today.value, new Set(team.people.map((person) => person.id))) } : whole && undefined;
  });
  return {
    all, one: computed(() => (read.value === null ? null : one.value)),
    setChair: async (seriesId, chairId) => await screen.run(async () => { await setChair(seriesId, chairId); return true; }) === true,
  };
}

/** As the sidebar orders them; what was done a moment ago stays where it stood. */
function inSections({ series, nextOn, open }: WholeMeeting, lingering: ReadonlyMap<Id, CommitmentView>, today: string, team: ReadonlySet<Id>): MeetingPage['sections'] {
  const here = [...lingering.values()].filter(({ commitment }) => commitment.seriesId === series.id);
  const views = new Map([...here, ...open].map((view) => [view.commitment.id, view]));
  const inOrder = sections([...views.values()].map(({ commitment }) => commitment), { today, nextMeetingOn: nextOn, chairId: series.chairId, team });
  return inOrder.map(({ name, items }) => ({ name, views: items.flatMap((item) => views.get(item.id) ?? []) }));
}
