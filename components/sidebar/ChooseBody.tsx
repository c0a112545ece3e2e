// The user says which meeting this is: the page can't be read, or a code belongs to several meetings.
import type { Sidebar as State } from '@/lib/state/sidebar';
import { MeetingPicker } from '../meeting/MeetingPicker';
import { Skeleton } from '../ui/Message';

const questions = {
  choose: 'This call’s code is used by several meetings. Which one is this?',
  unreadable: 'Kept can’t read this page: it may have changed. Nothing is lost. Choose the meeting by hand and go on.',
};

export function ChooseBody({ state, kind }: { state: State; kind: keyof typeof questions }) {
  const choices = state.choices.value;
  if (!choices) return <Skeleton heights={[40, 120]} />;
  const told = { series: choices, people: state.around.value.people, today: state.screen.today.value };
  return kind === 'choose'
    ? <MeetingPicker question={questions.choose} {...told} pick={(id) => void state.front.choose(id)} />
    : <MeetingPicker question={questions.unreadable} {...told} pick={(id) => void state.front.pick(id)} pickNew={(title) => void state.front.pickNew(title)} />;
}
