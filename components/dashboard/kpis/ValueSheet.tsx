// One value of a KPI, for the current period or one before it.
import { useSignal } from '@preact/signals';
import type { Kpi } from '@/lib/domain/kpi';
import { periodOf } from '@/lib/domain/kpi-periods';
import { plusDays } from '@/lib/domain/local-date';
import type { LocalDate } from '@/lib/domain/record';
import type { KpiActs } from '@/lib/state/dashboard/kpis-acts';
import { Form } from '../../ui/Form';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import { periodText, targetText } from './kpi-words';

interface Props {
  kpi: Kpi;
  period?: LocalDate | undefined;
  value?: number | undefined;
  today: LocalDate;
  acts: KpiActs;
  close: () => void;
}

export function ValueSheet({ kpi, period, value, today, acts, close }: Props) {
  const periods = [...new Set([...periodsUntil(kpi.cadence, today), ...(period ? [period] : [])])];
  const day = useSignal(period ?? periods[0] ?? today);
  const typed = useSignal(value === undefined ? '' : String(value));
  const save = async () => {
    if (await acts.tell(kpi.id, day.value, Number(typed.value))) close();
  };
  return (
    <Sheet title={kpi.title} close={close}>
      <Form class={ui.form} save={save}>
        <label class={ui.field}>Value{kpi.unit && ` in ${kpi.unit}`}, target {targetText(kpi)}
          <input class={ui.input} type="number" step="any" required autofocus value={typed.value} onInput={(event) => { typed.value = event.currentTarget.value; }} />
        </label>
        <label class={ui.field}>For
          <select class={ui.input} value={day.value} onChange={(event) => { day.value = event.currentTarget.value; }}>
            {periods.map((one) => <option key={one} value={one}>{periodText(kpi.cadence, one, today)}</option>)}
          </select>
        </label>
        <p class={`${ui.muted} ${ui.small}`}>A value that is there already gives way.</p>
        <span class={ui.actions}><button type="submit" class={ui.primary}>Save value</button></span>
      </Form>
    </Sheet>
  );
}

/** How many periods can be chosen; earlier ones are pasted. */
const offered = 12;

/** The current period and those before it, the latest first. */
function periodsUntil(cadence: Kpi['cadence'], today: LocalDate): LocalDate[] {
  return Array.from({ length: offered - 1 }).reduce<LocalDate[]>((periods) => [...periods, periodOf(cadence, plusDays(periods.at(-1) ?? today, -1))], [periodOf(cadence, today)]);
}
