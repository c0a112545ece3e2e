// People: everybody of the team, one of them, or a file of more of them, as the address says.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { addressOf } from '@/lib/state/dashboard/route';
import { createPeople } from '@/lib/state/dashboard/people';
import type { PersonRow } from '@/lib/state/dashboard/people';
import { createPeopleActs } from '@/lib/state/dashboard/people-acts';
import type { PeopleActs } from '@/lib/state/dashboard/people-acts';
import { PersonForm } from '../../team/PersonForm';
import { Empty, Skeleton } from '../../ui/Message';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { useAskedForm } from '../asked-form';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import { FromMeetings } from './FromMeetings';
import { importPath } from './import-path';
import { ImportScreen } from './ImportScreen';
import styles from './People.module.css';
import { PersonLine } from './PersonLine';
import { PersonScreen } from './PersonScreen';

export function PeopleScreen({ dashboard }: ScreenProps) {
  const acts = useMemo(() => createPeopleActs(dashboard.screen), [dashboard]);
  const { id } = dashboard.route.value;
  if (id === null) return <Everybody dashboard={dashboard} acts={acts} />;
  return id === importPath ? <ImportScreen dashboard={dashboard} acts={acts} /> : <PersonScreen key={id} id={id} dashboard={dashboard} acts={acts} />;
}

type Open = null | 'typing' | 'meetings';

function Everybody({ dashboard, acts }: ScreenProps & { acts: PeopleActs }) {
  const people = useWhileShown((end) => createPeople(dashboard, end));
  const open = useSignal<Open>(null);
  const close = () => { open.value = null; };
  useAskedForm(dashboard, { person: () => { open.value = 'typing'; }, meetings: () => { open.value = 'meetings'; } });
  const [rows, left] = [people.inTeam.value, people.left.value ?? []];
  return (
    <Page title="People" sub={rows && `${rows.length} in the team`} actions={<Ways open={(way) => { open.value = way; }} />}>
      {!rows && <Skeleton heights={[44, 44, 44, 44]} />}
      {rows?.length === 0 && <Empty>Nobody yet. Add the people who make promises to each other: type them, take the guests of a meeting, or import a file.</Empty>}
      {rows && rows.length > 0 && !rows.some(({ isMe }) => isMe) && <Empty>Kept does not know yet which of them you are. Open your own person and say “This is me”.</Empty>}
      {rows && rows.length > 0 && <Lines rows={rows} name="In the team" dashboard={dashboard} />}
      {left.length > 0 && <Panel name="Left the team" note="what they owned stays theirs until somebody takes it"><Lines rows={left} name="Left the team" dashboard={dashboard} /></Panel>}
      {open.value === 'typing' && <Sheet title="Add a person" close={close}><PersonForm person={null} label="Add" isFirst save={(input) => acts.add([input])} done={close} /></Sheet>}
      {open.value === 'meetings' && <FromMeetings dashboard={dashboard} acts={acts} close={close} />}
    </Page>
  );
}

function Ways({ open }: { open: (way: Open) => void }) {
  return (
    <>
      <a class={ui.button} href={addressOf({ screen: 'people', id: importPath })}>Import a file</a>
      <button type="button" class={ui.button} onClick={() => open('meetings')}>From meetings</button>
      <button type="button" class={ui.primary} onClick={() => open('typing')}>Add a person</button>
    </>
  );
}

function Lines({ rows, name, dashboard }: { rows: readonly PersonRow[]; name: string } & ScreenProps) {
  return <ul class={`${ui.card} ${styles.people}`} aria-label={name}>{rows.map((row) => <PersonLine key={row.person.id} row={row} dashboard={dashboard} />)}</ul>;
}
