// The form for one thing about a commitment, where it is open: under its line, or in the view of the whole.
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { chainText } from '@/lib/domain/chain';
import { CounterEditor, DeclineEditor, SmallerEditor, TalkEditor } from './answers';
import { DateEditor } from './DateEditor';
import { EditorBox, GoalEditor, OwnerEditor, TextEditor } from './editors';
import { later } from '../ui/later';
import { MakeWin } from './MakeWin';
import { ThirdMove } from './ThirdMove';

const AboutOne = later(() => import('../message/AboutOne').then((module) => module.AboutOne));

export type Editor = 'text' | 'owner' | 'date' | 'goal' | 'park' | 'smaller' | 'counter' | 'decline' | 'blocked' | 'talk' | 'message' | 'win';

interface Props {
  editor: Editor;
  view: CommitmentView;
  around: Surroundings;
  acts: CommitmentActs;
  /** Opens another one instead. */
  edit: (editor: Editor) => void;
  close: () => void;
  /** What it was opened for is done; unless told, it closes. */
  saved?: () => void;
}

export function OpenEditor({ editor, view, around, acts, edit, close, saved = close }: Props) {
  const { commitment } = view;
  const { id } = commitment;
  const closeIf = (saving: Promise<boolean>) => void saving.then((ok) => { if (ok) saved(); });
  const instead = { smaller: () => edit('smaller'), someoneElse: () => edit('owner'), drop: () => closeIf(acts.drop(id)) };
  switch (editor) {
    case 'text': return <TextEditor text={commitment.text} cancel={close} save={(text) => closeIf(acts.reword(id, text))} />;
    case 'owner': return <OwnerEditor ownerId={commitment.ownerId} people={around.everyone} cancel={close} save={(ownerId) => closeIf(acts.giveTo(id, ownerId))} />;
    case 'goal': return <GoalEditor commitment={commitment} goals={around.goals} cancel={close} save={(goalId) => closeIf(acts.setGoal(id, goalId))} />;
    case 'date': return (
      <DateEditor commitment={commitment} today={around.today} nextMeetingOn={around.nextMeetingOn} before={{ moves: view.moves, instead }}
        cancel={close} save={(to, reason) => closeIf(acts.move(id, to, reason))} />
    );
    case 'park': return (
      <EditorBox cancel={close}>
        <ThirdMove instead={instead} chain={chainText(commitment, view.moves, around.today)} parks move={() => closeIf(acts.move(id, null))} />
      </EditorBox>
    );
    case 'smaller': return <SmallerEditor commitment={commitment} cancel={close} save={(text, reason) => closeIf(acts.reword(id, text, reason))} />;
    case 'counter': return <CounterEditor commitment={commitment} today={around.today} cancel={close} save={(offer) => closeIf(acts.counter(id, offer))} />;
    case 'decline': return <DeclineEditor cancel={close} save={(reason) => closeIf(acts.decline(id, reason))} />;
    case 'blocked': return <TextEditor text={commitment.blockedBy ?? ''} label="What is in its way" cancel={close} save={(obstacle) => closeIf(acts.block(id, obstacle))} />;
    case 'message': return <AboutOne commitment={commitment} acts={acts} close={close} />;
    case 'win': return <MakeWin commitment={commitment} around={around} acts={acts} close={close} />;
    case 'talk': return (
      <TalkEditor commitment={commitment} due={around.toTalkAbout?.value.get(id)} around={around} cancel={close} outcomes={{
        talkNow: () => closeIf(acts.settle(id, 'talkNow')), oneToOne: () => closeIf(acts.settle(id, 'oneToOne')),
        newDate: () => edit('date'), drop: instead.drop,
      }} />
    );
  }
}
