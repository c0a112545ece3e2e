// What can be open over any screen of the dashboard: the palette, the keys, the whole of one commitment.
import { useMemo } from 'preact/hooks';
import type { Dashboard as State } from '@/lib/state/dashboard/dashboard';
import { createShortcuts } from '@/lib/state/shortcuts';
import { CommitmentSheet } from '../commitment/detail/CommitmentSheet';
import { KeySheet } from '../keys/KeySheet';
import { dashboardGroups } from '../keys/key-groups';
import { Palette } from './Palette';
import { RowsSheet } from './RowsSheet';

export function Overlay({ state }: { state: State }) {
  return <><What state={state} /><Commitment state={state} /></>;
}

function What({ state }: { state: State }) {
  const over = state.over.value;
  const close = () => { state.over.value = null; };
  switch (over?.kind) {
    case undefined: return null;
    case 'palette': return <Palette dashboard={state} />;
    case 'keys': return <Keys state={state} close={close} />;
    case 'rows': return <RowsSheet key={over.title} dashboard={state} title={over.title} ids={over.ids} others={over.others} close={close} />;
  }
}

function Keys({ state, close }: { state: State; close: () => void }) {
  const shortcuts = useMemo(() => createShortcuts(state.screen), [state]);
  return <KeySheet groups={dashboardGroups} shortcuts={shortcuts.value} close={close} />;
}

/** Over whatever it was opened from, which is there again afterwards. */
function Commitment({ state: { acts, screen, around } }: { state: State }) {
  const id = acts.opened.value;
  return id === null ? null : <CommitmentSheet key={id} id={id} screen={screen} around={around} acts={acts} close={() => { acts.opened.value = null; }} />;
}
