// The command palette: one line finds screens, people, goals, KPIs, meetings, commitments and what can be done.
import { useSignal } from '@preact/signals';
import type { Dashboard as State } from '@/lib/state/dashboard/dashboard';
import { createPalette } from '@/lib/state/dashboard/palette';
import type { PaletteEntry } from '@/lib/state/dashboard/palette';
import { Empty } from '../ui/Message';
import { hearOptions, Options, pickedId } from '../ui/Options';
import { Sheet } from '../ui/Sheet';
import ui from '../ui/ui.module.css';
import { useWhileShown } from '../ui/while-shown';
import { paletteEntries } from './palette-entries';

const optionsId = 'palette-options';

export function Palette({ dashboard }: { dashboard: State }) {
  const { over } = dashboard;
  const palette = useWhileShown((end) => createPalette(dashboard, (places) => paletteEntries(dashboard, places), end));
  const picked = useSignal(0);
  const close = () => { if (over.value?.kind === 'palette') over.value = null; };
  const take = (entry: PaletteEntry) => {
    close();
    entry.act();
  };
  const options = palette.entries.value;
  return (
    <Sheet title="Find or do anything" close={close}>
      <input class={ui.input} autofocus role="combobox" aria-label="Find or do anything" aria-autocomplete="list" aria-expanded={options.length > 0} aria-controls={optionsId}
        aria-activedescendant={options.length > 0 ? pickedId(optionsId, picked.value) : undefined} autocomplete="off" spellcheck={false} placeholder="A person, a goal, a KPI, a meeting, a commitment"
        value={palette.text.value}
        onInput={(event) => { palette.text.value = event.currentTarget.value; picked.value = 0; }}
        onKeyDown={(event) => { if (!event.isComposing) hearOptions(event, { options, picked: picked.value, move: (to) => { picked.value = to; }, take, dismiss: close }); }} />
      {options.length > 0
        ? <Options id={optionsId} options={options} picked={picked.value} take={take} />
        : <Empty>Nothing is called that. Try fewer words.</Empty>}
    </Sheet>
  );
}
