// What can be open over any screen of the dashboard: the palette, the keys, the whole of one commitment.
import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Dashboard as State } from '@/lib/state/dashboard/dashboard';
import { createShortcuts } from '@/lib/state/shortcuts';
import { CommitmentSheet } from '../commitment/detail/CommitmentSheet';
import { KeySheet } from '../keys/KeySheet';
import { dashboardGroups } from '../keys/key-table';
import { Problem } from '../ui/Message';
import { SheetProblem } from '../ui/Sheet';
import type { Over } from './over';
import { Palette } from './Palette';

interface Props {
  state: State;
  over: Signal<Over>;
}

export function Overlay({ state, over }: Props) {
  const { problem } = state.screen;
  return (
    <SheetProblem.Provider value={problem.value && <Problem {...problem.value} dismiss={() => { problem.value = null; }} />}>
      {over.value === 'palette' && <Palette dashboard={state} over={over} />}
      {over.value === 'keys' && <Keys state={state} over={over} />}
      <Commitment state={state} />
    </SheetProblem.Provider>
  );
}

function Keys({ state, over }: Props) {
  const shortcuts = useMemo(() => createShortcuts(state.screen), [state]);
  return <KeySheet groups={dashboardGroups} shortcuts={shortcuts.value} close={() => { over.value = null; }} />;
}

/** Over whatever it was opened from, which is there again afterwards. */
function Commitment({ state: { acts, screen, around } }: { state: State }) {
  const id = acts.opened.value;
  return id === null ? null : <CommitmentSheet key={id} id={id} screen={screen} around={around} acts={acts} close={() => { acts.opened.value = null; }} />;
}
