// One commitment as a whole, in a sheet: its terms, its parts, what is in its way, what came of it, and its history.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Id } from '@/lib/domain/record';
import { createCommitmentDetail } from '@/lib/state/commitment-detail';
import type { CommitmentDetail } from '@/lib/state/commitment-detail';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Screen } from '@/lib/state/screen';
import type { Surroundings } from '@/lib/state/surroundings';
import type { ReadonlySignal } from '@preact/signals';
import { hear } from '../../keys/hear';
import { oneKeys } from '../../keys/key-table';
import { Empty, NoticeLine, Skeleton } from '../../ui/Message';
import { Sheet } from '../../ui/Sheet';
import { isElsewhere } from '../list-keys';
import { park } from '../menu-entries';
import type { Editor } from '../OpenEditor';
import { Agreement } from './Agreement';
import styles from './Detail.module.css';
import { Help } from './Help';
import { History } from './History';
import { MainActs } from './MainActs';
import { Outcome } from './Outcome';
import { Parts } from './Parts';
import { Sight } from './Sight';
import { Terms } from './Terms';

interface Props {
  id: Id;
  screen: Screen;
  around: ReadonlySignal<Surroundings>;
  acts: CommitmentActs;
  close: () => void;
}

export function CommitmentSheet({ id, screen, around, acts, close }: Props) {
  const life = useMemo(() => new AbortController(), [id]);
  useEffect(() => () => life.abort(), [life]);
  const detail = useMemo(() => createCommitmentDetail(screen, id, around, life.signal), [screen, id, around, life]);
  const whole = detail.whole.value;
  const notice = screen.notice.value;
  return (
    <Sheet title="Commitment" close={close}>
      {whole === undefined && <Skeleton heights={[40, 80, 120]} />}
      {whole === null && <Empty>This commitment is no longer there. It may have been deleted on another screen.</Empty>}
      {whole && <Body detail={detail} around={around.value} acts={acts} />}
      <div class={styles.notice}><NoticeLine notice={notice} undo={notice?.change ? () => void screen.undoNotice() : undefined} /></div>
    </Sheet>
  );
}

interface BodyProps extends Pick<Props, 'acts'> {
  detail: CommitmentDetail;
  around: Surroundings;
}

function Body({ detail, around, acts }: BodyProps) {
  const editing = useSignal<Editor | null>(null);
  const isFinishing = useSignal(false);
  const whole = detail.whole.value;
  if (!whole) return null;
  const { view } = whole;
  const isOpen = view.commitment.status === 'open';
  const done = () => {
    isFinishing.value = true;
    void acts.done(view);
  };
  const edit = (editor: Editor) => { editing.value = editor; };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || isElsewhere(event)) return;
    hear(oneKeys, event, {
      done, date: () => edit('date'), owner: () => edit('owner'), goal: () => edit('goal'), text: () => edit('text'), park: () => park(view, { acts, edit }),
    });
  };
  const edited = { view, around, acts, editing };
  return (
    <div class={styles.detail} onKeyDown={onKeyDown}>
      <Terms {...edited} />
      <MainActs {...edited} done={done} />
      <Sight whole={whole} serve={detail.acts.serve} />
      <Agreement {...edited} own={detail.acts} />
      <Parts whole={whole} parts={detail.parts.value} around={around} acts={detail.acts} done={done} open={(part) => { acts.opened.value = part; }} />
      <Help {...edited} asks={whole.helpAsks} own={detail.acts} />
      {view.commitment.status === 'done' && <Outcome whole={whole} around={around} acts={acts} isFinishing={isFinishing.value} />}
      <History told={detail.told.value} today={around.today} commitment={view.commitment} acts={acts} />
    </div>
  );
}
