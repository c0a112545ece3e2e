// Data: where everything is, a copy of all of it, and the sample team's way out.
import { useSignal } from '@preact/signals';
import { SaveCopy } from '../../sidebar/Problems';
import { RemoveSampleSheet } from '../../team/RemoveSampleSheet';
import ui from '../../ui/ui.module.css';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';

export function DataScreen({ dashboard: { screen, team, exportAll } }: ScreenProps) {
  const removing = useSignal(false);
  const unreadable = screen.unreadable.value.length;
  return (
    <Page title="Data" sub="Everything is in this browser, in its own database. Nothing is sent anywhere.">
      <Panel name="A copy of everything" note={unreadable > 0 ? `with ${unreadable} that could not be read` : undefined}>
        <p class={ui.muted}>One JSON file with every record and its history, also what was deleted or cannot be read.</p>
        <p class={ui.actions} style={{ marginBlockStart: '12px' }}><SaveCopy exportAll={exportAll} /></p>
      </Panel>
      {screen.team.value?.hasSample && (
        <Panel name="Sample team">
          <p class={ui.muted}>It can go without a trace. What you captured yourself stays.</p>
          <p class={ui.actions} style={{ marginBlockStart: '12px' }}><button type="button" class={`${ui.button} ${ui.dense}`} onClick={() => { removing.value = true; }}>Remove the sample team</button></p>
        </Panel>
      )}
      {removing.value && <RemoveSampleSheet acts={team} close={() => { removing.value = false; }} />}
    </Page>
  );
}
