// The sidebar's head for each place it can be in, with its menu.
import { Copy, Search, X } from 'lucide';
import { dayText, localDateOf, timeText } from '@/lib/domain/local-date';
import { NotAllowed } from '@/lib/domain/errors';
import { seriesTitle } from '@/lib/domain/meeting';
import type { MeetingView } from '@/lib/state/views';
import type { Place } from '@/lib/state/meeting-in-front';
import type { Sidebar as State } from '@/lib/state/sidebar';
import { pageKeys } from '../keys/key-table';
import { MeetingHeader } from '../meeting/MeetingHeader';
import { coverName, ShieldButton } from '../presenting/ShieldButton';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import ui from '../ui/ui.module.css';
import { copyRich, saveCopy } from './save-copy';
import type { OpenSheet } from './open-sheet';
import type { SidebarHost } from './sidebar-host';

interface Props {
  state: State;
  /** Covers everything, while the user presents. */
  cover: () => void;
  host: SidebarHost;
  open: (sheet: OpenSheet) => void;
}

const phases = { lobby: 'before the call', waiting: 'waiting to be let in', inCall: 'in the call', left: 'call left' };

export function SidebarHead(props: Props) {
  const { state, host, open } = props;
  const place = state.shown.value;
  const meeting = state.board.meeting.value;
  const inMeeting = place.kind === 'meeting';
  const phase = inMeeting && place.call?.phase ? phases[place.call.phase] : null;
  return (
    <MeetingHeader title={titleOf(place, meeting)} when={whenOf(place, meeting, state.screen.today.value)} guests={inMeeting ? state.guests.value : null} phase={phase}>
      <button type="button" class={ui.iconButton} aria-label="Search" title="Search" onClick={() => open({ kind: 'search' })}><Icon icon={Search} /></button>
      {inMeeting && (
        <button type="button" class={ui.iconButton} aria-label="Copy what we agreed" title="Copy what we agreed" onClick={() => void copyAgreed(state)}><Icon icon={Copy} /></button>
      )}
      <ShieldButton cover={props.cover} />
      <Menu label="More" entries={() => entriesFor(props)} />
      {host.close && <button type="button" class={ui.iconButton} aria-label="Close sidebar" title="Close sidebar" onClick={host.close}><Icon icon={X} /></button>}
    </MeetingHeader>
  );
}

function titleOf(place: Place, meeting: MeetingView | null | undefined): string {
  switch (place.kind) {
    case 'starting': return 'Kept';
    case 'meeting': return meeting ? seriesTitle(meeting.series) : 'Kept';
    case 'agenda': return 'Today';
    case 'choose': return 'Which meeting is this?';
    case 'unreadable': return 'Choose the meeting';
  }
}

function whenOf(place: Place, meeting: MeetingView | null | undefined, today: string): string {
  if (place.kind === 'agenda') return dayText(today, '');
  if (place.kind !== 'meeting' || !meeting?.instance) return '';
  const { startsAt, endsAt, when } = meeting.instance;
  if (when) return when;
  if (!startsAt) return '';
  const start = new Date(startsAt);
  const day = dayText(localDateOf(start), today);
  return `${day}, ${timeText(start)}${endsAt ? ` – ${timeText(new Date(endsAt))}` : ''}`;
}

function entriesFor({ state, host, open, cover }: Props) {
  const meeting = state.shown.value.kind === 'meeting';
  const { hideForMeeting } = host;
  return [
    { label: 'Dashboard', act: host.openDashboard },
    { label: 'People', act: () => open({ kind: 'people' }) },
    { label: 'Team and purpose', act: () => open({ kind: 'team' }) },
    { label: 'New goal', act: () => open({ kind: 'goal', id: null }) },
    ...(meeting ? [{ label: 'Who chairs this meeting', act: () => open({ kind: 'chair' }) }] : []),
    ...(state.front.isPicked.value ? [{ label: 'Back to what the page shows', act: state.front.unpick }] : []),
    { label: 'Choose another meeting', act: () => open({ kind: 'pick' }) },
    { label: coverName, shortcut: pageKeys.shield.chords[0], act: cover },
    { label: 'Keys', shortcut: pageKeys.help.chords[0], act: () => open({ kind: 'keys' }) },
    ...(state.screen.team.value?.settings?.mutedHints?.length ? [{ label: 'Show all hints again', act: () => void state.line.showAllHints() }] : []),
    { label: 'Save a copy of everything', act: () => void saveCopy(state.exportAll) },
    ...(state.screen.team.value?.hasSample ? [{ label: 'Remove the sample team', act: () => open({ kind: 'removeSample' }) }] : []),
    ...(host.close ? [{ label: 'Open in a tab', act: host.openInTab }] : []),
    ...(meeting && hideForMeeting ? [{ label: 'Hide for this meeting', act: hideForMeeting }] : []),
  ];
}

async function copyAgreed({ agreed, screen, board }: State): Promise<void> {
  const text = await agreed();
  if (text) {
    const copied = await screen.run(() => copyRich(text).then(() => true, refused));
    if (copied) screen.announce('Copied what we agreed today');
    return;
  }
  screen.announce(board.oneToOne.value ? 'What is agreed in a one-to-one stays between the two of you' : 'Nothing was agreed here today yet');
}

function refused(cause: unknown): never {
  throw new NotAllowed({
    what: 'The browser did not let Kept write to the clipboard.', safe: 'Nothing was changed.', then: 'Click into the sidebar and try again.',
  }, { cause });
}
