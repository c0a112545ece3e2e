// What the user has to say of pasted values before they can be stored: never guessed.
import { useId } from 'preact/hooks';
import type { PlannedValue } from '@/lib/domain/kpi-paste';
import type { KpiPaste } from '@/lib/state/dashboard/kpis';
import ui from '../../ui/ui.module.css';

const decimals = [['.', 'A point, as in 4.2'], [',', 'A comma, as in 4,2']] as const;
const orders = [['dayFirst', 'The day: 3 November'], ['monthFirst', 'The month: 11 March']] as const;

export function PasteQuestions({ values, paste: { terms } }: { values: readonly PlannedValue[]; paste: KpiPaste }) {
  const { decimal, order, leavesOut } = terms.value;
  const set = (change: Partial<typeof terms.value>) => { terms.value = { ...terms.value, ...change }; };
  const has = (kind: PlannedValue['kind']) => values.some((value) => value.kind === kind);
  return (
    <>
      {(has('ask') || decimal !== null) && <Question asks="Which sign stands before decimals?" answers={decimals} said={decimal} say={(sign) => set({ decimal: sign })} />}
      {(has('askOrder') || order !== null) && <Question asks="Which comes first in a date such as 3/11/2026?" answers={orders} said={order} say={(first) => set({ order: first })} />}
      {(has('bad') || has('leftOut')) && (
        <label class={ui.row}><input type="checkbox" checked={leavesOut} onChange={(event) => set({ leavesOut: event.currentTarget.checked })} />Leave out what is not understood</label>
      )}
    </>
  );
}

interface QuestionProps<T extends string> {
  asks: string;
  answers: readonly (readonly [T, string])[];
  /** null: not yet. */
  said: T | null;
  say: (answer: T) => void;
}

function Question<T extends string>({ asks, answers, said, say }: QuestionProps<T>) {
  const name = useId();
  return (
    <fieldset class={ui.fieldset}>
      <legend>{asks}</legend>
      {answers.map(([answer, words]) => (
        <label key={answer} class={ui.row}><input type="radio" name={name} checked={said === answer} onChange={() => say(answer)} />{words}</label>
      ))}
    </fieldset>
  );
}
