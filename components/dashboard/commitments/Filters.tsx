// What of the commitments is shown: words as in the search, and what is chosen most often.
import { useSignal } from '@preact/signals';
import type { RowView } from '@/lib/domain/commitment-rows';
import { fieldsOf, usualView } from '@/lib/domain/commitment-rows';
import type { Id } from '@/lib/domain/record';
import type { Named } from '@/lib/domain/search/names';
import type { CommitmentsPage } from '@/lib/state/dashboard/commitments';
import ui from '../../ui/ui.module.css';
import { Choice } from './Choice';
import styles from './Commitments.module.css';
import { dueChoices, dueOf, stateChoices, stateOf, statesOf } from './filter-choices';

type List = 'owners' | 'goals' | 'meetings';

export function Filters({ page, meId }: { page: CommitmentsPage; meId: Id | null }) {
  const view = page.view.value;
  const named = (list: List, kind: Named['kind'], label: string, any: string, none: string) => (
    <NamedChoice key={list} {...{ label, any, none, meId }} chosen={view[list]} choose={(ids) => page.change({ [list]: ids })}
      all={page.names.value?.all.filter((one) => one.kind === kind) ?? []} />
  );
  const { sort, isDescending, group } = view;
  const isFiltered = Object.keys(fieldsOf({ ...view, sort: usualView.sort, isDescending: false, group: usualView.group })).length > 0;
  return (
    <search class={styles.filters} aria-label="Filters">
      <Words page={page} />
      <Choice label="State" value={stateOf(view)} options={stateChoices(view)} usual="open" choose={(state) => page.change(statesOf(state))} />
      {named('owners', 'owner', 'Owner', 'Any owner', 'No owner yet')}
      {named('goals', 'goal', 'Goal', 'Any goal', 'No goal')}
      {named('meetings', 'meeting', 'Meeting', 'Any meeting', 'No meeting')}
      <DueChoice view={view} change={page.change} />
      {isFiltered && <button type="button" class={ui.link} onClick={() => page.change({ ...usualView, sort, isDescending, group })}>Clear filters</button>}
      {page.doubts.value.map((doubt) => <p key={doubt.start} class={styles.doubt}>{doubt.says}</p>)}
    </search>
  );
}

function Words({ page }: { page: CommitmentsPage }) {
  return (
    <input type="search" class={styles.words} aria-label="Words" placeholder="Words, reasons, outcomes…" autocomplete="off" spellcheck={false}
      value={page.view.value.words} onInput={(event) => page.type(event.currentTarget.value)} />
  );
}

interface NamedProps {
  label: string;
  any: string;
  none: string;
  chosen: readonly (Id | null)[];
  all: readonly Named[];
  meId: Id | null;
  choose: (ids: readonly (Id | null)[]) => void;
}

/** An address may hold several of a kind; here one is chosen. */
function NamedChoice({ label, any, none, chosen, all, meId, choose }: NamedProps) {
  const [first, ...more] = chosen;
  const value = first === undefined ? '' : more.length > 0 ? 'several' : first ?? 'none';
  const mine = all.find(({ id }) => id === meId);
  const others = all.filter((one) => one !== mine).sort((left, right) => left.label.localeCompare(right.label));
  const options = [
    ['', any], ...(mine ? [[mine.id, `${mine.label} (me)`] as const] : []), ['none', none],
    ...others.map((one) => [one.id, one.label] as const), ...(value === 'several' ? [[value, `${chosen.length} of them`] as const] : []),
    ...(value !== '' && value !== 'several' && value !== 'none' && !all.some(({ id }) => id === value) ? [[value, 'One that is gone'] as const] : []),
  ] as const;
  return <Choice label={label} value={value} options={options} usual="" choose={(id) => { if (id !== 'several') choose(id === '' ? [] : [id === 'none' ? null : id]); }} />;
}

function DueChoice({ view, change }: { view: RowView; change: CommitmentsPage['change'] }) {
  const between = useSignal(false);
  const value = between.value ? 'between' : dueOf(view.due);
  const [from = '', until = ''] = view.due.includes('..') && value === 'between' ? view.due.split('..') : [];
  const day = (label: string, now: string, set: (day: string) => string) => (
    <input type="date" class={styles.day} aria-label={label} value={now} onChange={(event) => change({ due: set(event.currentTarget.value) })} />
  );
  const choose = (next: string) => {
    between.value = next === 'between';
    if (next !== 'between') change({ due: next });
  };
  return (
    <>
      <Choice label="Due" value={value} options={dueChoices} usual="" choose={choose} />
      {value === 'between' && <span class={styles.between}>{day('Due from', from, (set) => spanOf(set, until))}–{day('Due until', until, (set) => spanOf(from, set))}</span>}
    </>
  );
}

const spanOf = (from: string, until: string) => (from === '' && until === '' ? '' : `${from}..${until}`);
