// Line of sight (practice A34): the goals that it serves, up to the company's, and the key result that it moves.
import type { DetailActs } from '@/lib/state/commitment-detail';
import type { Whole } from '@/lib/state/views';
import { Section } from '../../ui/Section';
import ui from '../../ui/ui.module.css';
import styles from './Detail.module.css';

interface Props {
  whole: Pick<Whole, 'view' | 'sight'>;
  serve: DetailActs['serve'];
}

export function Sight({ whole: { view: { commitment }, sight: { goals, keyResult, keyResults } }, serve }: Props) {
  if (goals.length === 0) return null;
  const above = [...goals, ...keyResult ? [keyResult] : []].map(({ title }) => title);
  return (
    <Section name="Line of sight">
      <p class={styles.line}>{above.join(' › ')}</p>
      {commitment.status === 'open' && keyResults.length > 0 && (
        <label class={ui.field}>Key result that it moves
          <select class={ui.input} value={keyResult?.id ?? ''} onChange={(event) => void serve(event.currentTarget.value || null)}>
            <option value="">None: the goal as a whole</option>
            {keyResults.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        </label>
      )}
    </Section>
  );
}
