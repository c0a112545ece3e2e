// One commitment as a whole, in a sheet: its terms, its parts, what is in its way, what came of it, and its history.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Id } from '@/lib/domain/record';
import { createCommitmentDetail } from '@/lib/state/commitment-detail';
import type { CommitmentDetail } from '@/lib/state/commitment-detail';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Screen } from '@/lib/state/screen';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import type { ReadonlySignal } from '@preact/signals';
import { Empty, NoticeLine, Skeleton } from '../../ui/Message';
import { Sheet } from '../../ui/Sheet';
import { park } from '../menu-entries';
import type { Editor } from '../OpenEditor';
import { Agreement } from './Agreement';
import styles from './Detail.module.css';
import { Help } from './Help';
import { History } from './History';
import { LookBack } from './LookBack';
import { Parts } from './Parts';
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
  const whole = detail.whole.value;
  if (!whole) return null;
  const { view, helpAsks, corrections } = whole;
  const isOpen = view.commitment.status === 'open';
  const onKeyDown = (event: KeyboardEvent) => {
    const act = isOpen && isKeyFor(event) ? keys(detail, view, acts, (editor) => { editing.value = editor; })[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div class={styles.detail} onKeyDown={onKeyDown}>
      <Terms view={view} around={around} acts={acts} editing={editing} />
      <Agreement view={view} around={around} acts={detail.acts} />
      <Parts whole={whole} parts={detail.parts.value} around={around} acts={detail.acts} open={(part) => { acts.opened.value = part; }} />
      <Help commitment={view.commitment} asks={helpAsks} around={around} acts={detail.acts} />
      {view.commitment.status === 'done' && <LookBack commitment={view.commitment} corrections={corrections} around={around} acts={detail.acts} />}
      <History told={detail.told.value} today={around.today} commitment={view.commitment} acts={detail.acts} />
    </div>
  );
}

/** Keys for a field, a menu or an open form are left alone. */
function isKeyFor(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return !event.ctrlKey && !event.metaKey && !event.altKey && target.closest('input:not([type=checkbox]), select, textarea, [data-editor], form, [role=menu], [role=group]') === null;
}

function keys(detail: CommitmentDetail, view: CommitmentView, acts: CommitmentActs, edit: (editor: Editor) => void): Record<string, () => void> {
  return {
    x: () => void detail.acts.done(), p: () => park(view, { acts, edit }),
    r: () => edit('date'), o: () => edit('owner'), g: () => edit('goal'), e: () => edit('text'),
  };
}
