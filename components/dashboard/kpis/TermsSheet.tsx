// What a KPI counts, and its target: a new one, or one that is there.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Kpi, KpiTerms } from '@/lib/domain/kpi';
import type { KpiActs } from '@/lib/state/dashboard/kpis-acts';
import { Form } from '../../ui/Form';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import styles from './Kpis.module.css';

interface Props {
  kpi: Kpi | null;
  /** Offered for the function. */
  functions: readonly string[];
  acts: KpiActs;
  close: () => void;
}

type Typed = Omit<KpiTerms, 'function' | 'target'> & { function: string; target: string };

const blank: Typed = { title: '', function: '', unit: '', direction: 'atLeast', target: '', cadence: 'monthly' };

export function TermsSheet({ kpi, functions, acts, close }: Props) {
  const typed = useSignal<Typed>(kpi ? { ...kpi, function: kpi.function ?? '', target: String(kpi.target) } : blank);
  const known = useId();
  const set = (change: Partial<Typed>) => { typed.value = { ...typed.value, ...change }; };
  const save = async () => {
    const { title, unit, direction, cadence } = typed.value;
    const terms: KpiTerms = { title, unit, direction, cadence, function: typed.value.function || null, target: Number(typed.value.target) };
    if (await (kpi ? acts.change(kpi.id, terms) : acts.define(terms))) close();
  };
  const { title, unit, direction, target, cadence } = typed.value;
  return (
    <Sheet title={kpi ? 'KPI' : 'New KPI'} close={close}>
      <Form class={ui.form} save={save}>
        <label class={ui.field}>What it counts
          <input class={ui.input} required autofocus value={title} placeholder="Clinic stock-outs" onInput={(event) => set({ title: event.currentTarget.value })} />
        </label>
        <label class={ui.field}>Function; empty for the whole team
          <input class={ui.input} list={known} value={typed.value.function} onInput={(event) => set({ function: event.currentTarget.value })} />
          <datalist id={known}>{functions.map((name) => <option key={name} value={name} />)}</datalist>
        </label>
        <div class={styles.two}>
          <label class={ui.field}>On target is
            <select class={ui.input} value={direction} onChange={(event) => set({ direction: event.currentTarget.value as Kpi['direction'] })}><option value="atLeast">at least</option><option value="atMost">at most</option></select>
          </label>
          <label class={ui.field}>Target<input class={ui.input} type="number" step="any" required value={target} onInput={(event) => set({ target: event.currentTarget.value })} /></label>
          <label class={ui.field}>Unit<input class={ui.input} value={unit} placeholder="%" onInput={(event) => set({ unit: event.currentTarget.value })} /></label>
          <label class={ui.field}>A value every
            <select class={ui.input} value={cadence} onChange={(event) => set({ cadence: event.currentTarget.value as Kpi['cadence'] })}><option value="weekly">week</option><option value="monthly">month</option><option value="quarterly">quarter</option></select>
          </label>
        </div>
        <span class={ui.actions}><button type="submit" class={ui.primary}>Save KPI</button></span>
      </Form>
    </Sheet>
  );
}
