// The bonus panel: off unless switched on; a part that depends on the team alone. Never money, never a person.
import { useSignal } from '@preact/signals';
import { createBonus } from '@/lib/state/dashboard/coaching';
import type { CoachingActs } from '@/lib/state/dashboard/coaching-acts';
import { Skeleton } from '../../ui/Message';
import { Form } from '../../ui/Form';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import styles from './Coaching.module.css';

/** What the weight begins with when the panel is switched on, in per cent. */
const usualWeight = 30;

/** Its number opens no rows on purpose: they would show whose promise moved it. */
export function Bonus({ dashboard, acts }: ScreenProps & { acts: CoachingActs }) {
  const panel = useWhileShown((end) => createBonus(dashboard, end)).value;
  const isOn = Boolean(panel);
  return (
    <Panel name="A bonus that depends on the team" note={isOn ? 'of the whole team’s figures; of nobody’s alone' : 'off'}>
      {panel === undefined && <Skeleton heights={[60]} />}
      {panel !== undefined && (
        <div class={styles.stack}>
          <label class={ui.row}><input type="checkbox" role="switch" checked={isOn} onChange={(event) => void acts.weigh(event.currentTarget.checked ? usualWeight : null)} />Show how much of a bonus would follow the team’s figures</label>
          {panel && (
            <>
              <p class={styles.top}><span class={styles.number}>{panel.multiplier === null ? '–' : `${panel.multiplier} %`}</span><span class={ui.muted}>{panel.lacks ?? `of the team’s part, which is ${panel.weight} % of the bonus`}</span></p>
              <p class={ui.muted}>{panel.formula}</p>
              <Weight key={panel.weight} weight={panel.weight} acts={acts} />
            </>
          )}
        </div>
      )}
    </Panel>
  );
}

function Weight({ weight, acts }: { weight: number; acts: CoachingActs }) {
  const typed = useSignal(String(weight));
  const save = () => acts.weigh(Number(typed.value));
  return (
    <Form class={ui.actions} save={save}>
      <label class={ui.row}><span class={ui.small}>The team’s part, in per cent</span>
        <input class={ui.input} style={{ inlineSize: '80px' }} type="number" min={0} max={100} required value={typed.value} onInput={(event) => { typed.value = event.currentTarget.value; }} />
      </label>
      <button type="submit" class={`${ui.button} ${ui.dense}`}>Save the part</button>
    </Form>
  );
}
