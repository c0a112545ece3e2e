// A KPI that is off target becomes a topic: its words, and the meeting it is brought to.
import { useSignal } from '@preact/signals';
import type { Kpi } from '@/lib/domain/kpi';
import { seriesTitle } from '@/lib/domain/meeting';
import type { KpiActs } from '@/lib/state/dashboard/kpis-acts';
import { createPlaces } from '@/lib/state/places';
import { Form } from '../../ui/Form';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import type { ScreenProps } from '../screen-props';

interface Props extends ScreenProps {
  kpi: Kpi;
  text: string;
  acts: KpiActs;
  close: () => void;
}

export function TopicSheet({ kpi, text, dashboard, acts, close }: Props) {
  const places = useWhileShown((end) => createPlaces(dashboard.screen, end));
  const words = useSignal(text);
  const seriesId = useSignal('');
  const save = async () => {
    if (await acts.makeTopic(kpi, words.value, seriesId.value || null)) close();
  };
  return (
    <Sheet title="Make it a topic" close={close}>
      <Form class={ui.form} save={save}>
        <label class={ui.field}>What to talk about
          <textarea class={ui.input} required autofocus rows={3} value={words.value} onInput={(event) => { words.value = event.currentTarget.value; }} />
        </label>
        <label class={ui.field}>In which meeting
          <select class={ui.input} value={seriesId.value} onChange={(event) => { seriesId.value = event.currentTarget.value; }}>
            <option value="">Not decided yet</option>
            {places.value?.map((series) => <option key={series.id} value={series.id}>{seriesTitle(series)}</option>)}
          </select>
        </label>
        <span class={ui.actions}><button type="submit" class={ui.primary}>Raise it</button></span>
      </Form>
    </Sheet>
  );
}
