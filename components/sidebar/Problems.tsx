// What the sidebar says of what went wrong: a command that failed, records it could not read, a part it could not draw.
import type { Sidebar as State } from '@/lib/state/sidebar';
import { later } from '../ui/later';
import { Problem } from '../ui/Message';
import ui from '../ui/ui.module.css';
import { saveCopy } from './save-copy';
import type { SidebarHost } from './sidebar-host';

const Unreadable = later(() => import('./Unreadable').then((module) => module.Unreadable));

interface Props {
  state: Pick<State, 'screen' | 'exportAll'>;
  host: Pick<SidebarHost, 'close' | 'openInTab'>;
}

export function Problems({ state: { screen, exportAll }, host }: Props) {
  const problem = screen.problem.value;
  const unreadable = screen.unreadable.value;
  return (
    <>
      {problem && (
        <Problem what={problem.what} safe={problem.safe} then={problem.then} dismiss={() => { screen.problem.value = null; }}>
          {problem.tryInTab && host.close && <button type="button" class={`${ui.primary} ${ui.dense}`} onClick={host.openInTab}>Open in a tab</button>}
        </Problem>
      )}
      {unreadable.length > 0 && (
        <Unreadable kinds={unreadable.map((row) => row.table)}><SaveCopy exportAll={exportAll} /></Unreadable>
      )}
    </>
  );
}

/** In the place of a body that could not be drawn. */
export function NotDrawn({ exportAll, retry }: { exportAll: State['exportAll']; retry: () => void }) {
  return (
    <Problem what="Kept could not draw this part of the sidebar." safe="Everything is stored, and the line below still takes what is promised."
      then="Try again. If it stays like this, save a copy of your data and reload this tab when the call is over.">
      <button type="button" class={`${ui.button} ${ui.dense}`} onClick={retry}>Try again</button>
      <SaveCopy exportAll={exportAll} />
    </Problem>
  );
}

export function SaveCopy({ exportAll }: Pick<State, 'exportAll'>) {
  return <button type="button" class={`${ui.button} ${ui.dense}`} onClick={() => void saveCopy(exportAll)}>Save a copy</button>;
}
