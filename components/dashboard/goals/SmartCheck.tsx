// The SMART check of a goal (practice A27): two by machine with what shows it, three for the team to answer.
import { Check, CircleHelp, Minus } from 'lucide';
import type { Cycle } from '@/lib/domain/cycle';
import { smartCheck } from '@/lib/domain/smart';
import type { SmartAspect, SmartFinding } from '@/lib/domain/smart';
import type { GoalActs } from '@/lib/state/dashboard/goal-acts';
import type { GoalView } from '@/lib/state/views';
import { Icon } from '../../ui/Icon';
import ui from '../../ui/ui.module.css';
import styles from './Goals.module.css';

interface Props {
  view: GoalView;
  cycle: Cycle | null;
  acts: GoalActs;
}

const names: Record<SmartAspect, string> = { specific: 'Specific', measurable: 'Measurable', attainable: 'Attainable', relevant: 'Relevant', dated: 'Dated' };
const shownBy: Record<NonNullable<SmartFinding['shownBy']>, string> = { words: 'its words say so', keyResults: 'a key result says so', ownDate: 'it has a last day of its own' };
const missing: Partial<Record<SmartAspect, string>> = {
  measurable: 'No number in its words and no key result: how much?', dated: 'No day in its words, and the last day is only the cycle’s: by when?',
};
const unanswered = { specific: false, attainable: false, relevant: false };

export function SmartCheck({ view, cycle, acts }: Props) {
  const findings = smartCheck(view.goal, view.keyResults, cycle);
  return <ul class={styles.smart}>{findings.map((finding) => <Finding key={finding.aspect} finding={finding} view={view} acts={acts} />)}</ul>;
}

function Finding({ finding: { aspect, question, met, shownBy: by }, view, acts }: { finding: SmartFinding; view: GoalView; acts: GoalActs }) {
  const byMachine = aspect === 'measurable' || aspect === 'dated';
  return (
    <li class={styles.finding} data-met={met ?? 'open'}>
      <Icon icon={met === null ? CircleHelp : met ? Check : Minus} size={14} />
      <span>
        <b>{names[aspect]}</b> <span class={styles.met}>{met === null ? 'not answered' : met ? 'yes' : 'not yet'}</span>
        <span class={styles.why}>{byMachine ? (by ? shownBy[by] : missing[aspect]) : question}</span>
      </span>
      {!byMachine && <Answer aspect={aspect} met={met} answer={(yes) => void acts.change(view, { smart: { ...unanswered, ...view.goal.smart, [aspect]: yes } })} />}
    </li>
  );
}

function Answer({ aspect, met, answer }: { aspect: SmartAspect; met: boolean | null; answer: (yes: boolean) => void }) {
  return (
    <span class={styles.answer} role="group" aria-label={names[aspect]}>
      {([true, false] as const).map((yes) => (
        <button key={String(yes)} type="button" class={`${ui.button} ${ui.dense}`} aria-pressed={met === yes} onClick={() => answer(yes)}>{yes ? 'Yes' : 'No'}</button>
      ))}
    </span>
  );
}

/** The same in one line, for many goals at once. */
export function SmartLine({ view, cycle }: Omit<Props, 'acts'>) {
  return (
    <ul class={styles.smartLine} aria-label={`SMART check of ${view.goal.title}`}>
      {smartCheck(view.goal, view.keyResults, cycle).map(({ aspect, met }) => (
        <li key={aspect} data-met={met ?? 'open'} title={names[aspect]}>
          <Icon icon={met === null ? CircleHelp : met ? Check : Minus} size={12} />{names[aspect]}
          <span class={ui.visuallyHidden}>{met === null ? ': not answered' : met ? ': yes' : ': not yet'}</span>
        </li>
      ))}
    </ul>
  );
}
