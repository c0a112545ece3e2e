// People from a spreadsheet: what each row would do stands there before anything is written.
import { useId } from 'preact/hooks';
import type { ImportPlan, PlannedRow } from '@/lib/domain/people-csv';
import { isText } from '@/lib/domain/spreadsheet';
import { createPeopleImport } from '@/lib/state/dashboard/people';
import type { PeopleImport } from '@/lib/state/dashboard/people';
import type { PeopleActs } from '@/lib/state/dashboard/people-acts';
import { addressOf, go } from '@/lib/state/dashboard/route';
import { Problem } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { Page, Panel } from '../Page';
import { RowsTable } from '../RowsTable';
import type { ScreenProps } from '../screen-props';
import styles from './People.module.css';

export function ImportScreen({ dashboard, acts }: ScreenProps & { acts: PeopleActs }) {
  const file = useWhileShown((end) => createPeopleImport(dashboard, end));
  const plan = file.plan.value;
  return (
    <Page title="Import people" sub={<><a class={ui.link} href={addressOf({ screen: 'people' })}>People</a> · nothing is written before you say so</>}>
      <Source file={file} fail={dashboard.screen.fail} />
      {plan?.problem && <Problem {...plan.problem} safe="Nothing was imported." />}
      {plan && !plan.problem && <Preview plan={plan} file={file} acts={acts} />}
    </Page>
  );
}

function Source({ file, fail }: { file: PeopleImport; fail: (error: unknown) => void }) {
  const id = useId();
  const given = file.text.value ?? '';
  const take = (text: string | null) => {
    file.leftOut.value = new Set();
    file.text.value = text;
  };
  return (
    <Panel name="From where" note="the first row names the columns: name, e-mail, function, also called, good at">
      <div class={styles.stack}>
        <label class={ui.field}>A file from a spreadsheet or an address book (CSV)
          <input type="file" class={styles.file} accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={(event) => { event.currentTarget.files?.[0]?.text().then(take, fail); }} />
        </label>
        <label class={ui.field} for={id}>or rows copied from one
          <textarea id={id} class={`${ui.input} ${styles.pasted}`} rows={5} spellcheck={false} value={isText(given) ? given : ''} placeholder={'Name\tE-mail\tFunction\nDana Keller\tdana@meridian.example\tChief executive'} onInput={(event) => take(event.currentTarget.value.trim() === '' ? null : event.currentTarget.value)} />
        </label>
      </div>
    </Panel>
  );
}

const kinds: Record<PlannedRow['kind'], { word: string; look: string | undefined }> = {
  add: { word: 'new', look: ui.kept }, update: { word: 'updated', look: ui.accented }, same: { word: 'as it is', look: ui.chip },
  leftOut: { word: 'left out', look: ui.chip }, bad: { word: 'with a problem', look: ui.late },
};

function Preview({ plan: { rows }, file, acts }: { plan: ImportPlan; file: PeopleImport; acts: PeopleActs }) {
  const bad = rows.filter(({ kind }) => kind === 'bad');
  const willDo = rows.filter(({ kind }) => kind === 'add' || kind === 'update').length;
  const leaveOut = (numbers: readonly number[], out: boolean) => {
    const others = [...file.leftOut.value].filter((number) => !numbers.includes(number));
    file.leftOut.value = new Set(out ? [...others, ...numbers] : others);
  };
  const importAll = async () => { if (await acts.importFile(file.text.value ?? '', file.leftOut.value)) go({ screen: 'people' }); };
  return (
    <Panel name="What will happen" note={<span role="status">{summary(rows)}</span>}>
      <div class={styles.stack}>
        <PlannedRows rows={rows} leaveOut={leaveOut} />
        {bad.length > 0 && <p class={`${ui.muted} ${ui.small}`}>Correct the rows with a problem in the text above, or leave them out.</p>}
        <span class={ui.actions}>
          <button type="button" class={ui.primary} disabled={bad.length > 0 || willDo === 0} onClick={() => void importAll()}>{willDo === 0 ? 'Nothing to import' : `Import ${willDo} ${willDo === 1 ? 'person' : 'people'}`}</button>
          {bad.length > 0 && <button type="button" class={ui.button} onClick={() => leaveOut(bad.map(({ row }) => row), true)}>Leave out the {bad.length} with a problem</button>}
        </span>
      </div>
    </Panel>
  );
}

function PlannedRows({ rows, leaveOut }: { rows: readonly PlannedRow[]; leaveOut: (numbers: readonly number[], out: boolean) => void }) {
  return (
    <RowsTable name="Rows" columns={['Row', 'Who', 'Becomes', 'Why, or what is new', 'Import']}>
      {rows.map((row) => (
        <tr key={row.row}>
          <td>{row.row}</td>
          <th scope="row">{row.name}</th>
          <td><span class={kinds[row.kind].look}>{kinds[row.kind].word}</span></td>
          <td>{saysOf(row)}</td>
          <td><input type="checkbox" aria-label={`Import row ${row.row}, ${row.name}`} checked={row.kind !== 'leftOut'} onChange={(event) => leaveOut([row.row], !event.currentTarget.checked)} /></td>
        </tr>
      ))}
    </RowsTable>
  );
}

function saysOf(row: PlannedRow): string {
  if (row.kind === 'leftOut') return '';
  return row.kind === 'add' ? [row.person.function, ...row.person.emails].filter(Boolean).join(', ') : row.says;
}

function summary(rows: readonly PlannedRow[]): string {
  const counted = (Object.keys(kinds) as PlannedRow['kind'][]).map((kind) => ({ count: rows.filter((row) => row.kind === kind).length, word: kinds[kind].word }));
  return counted.flatMap(({ count, word }) => (count > 0 ? `${count} ${word}` : [])).join(' · ');
}
