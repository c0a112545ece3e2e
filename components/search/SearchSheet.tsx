// Search over all commitments: words and filters in one line, what was found below it. Enter opens the first.
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { ReadonlySignal } from '@preact/signals';
import type { Audience } from '@/lib/domain/visibility';
import type { Id } from '@/lib/domain/record';
import { createSearch } from '@/lib/state/search';
import type { Search } from '@/lib/state/search';
import type { Screen } from '@/lib/state/screen';
import type { Surroundings } from '@/lib/state/surroundings';
import { Empty } from '../ui/Message';
import { hearOptions, Options, pickedId } from '../ui/Options';
import { Sheet } from '../ui/Sheet';
import ui from '../ui/ui.module.css';
import { Results } from './Results';
import styles from './Search.module.css';

interface Props {
  screen: Screen;
  around: Surroundings;
  /** Who may be looking at this screen. */
  audience: ReadonlySignal<Audience>;
  open: (id: Id) => void;
  close: () => void;
}

export function SearchSheet({ screen, around, audience, open, close }: Props) {
  const life = useMemo(() => new AbortController(), []);
  useEffect(() => () => life.abort(), [life]);
  const search = useMemo(() => createSearch({ today: screen.today, fail: screen.fail, signal: life.signal }, audience), [screen, audience, life]);
  return (
    <Sheet title="Search" close={close}>
      <SearchField search={search} open={open} />
      {search.doubts.value.map((doubt) => <p key={doubt.start} class={ui.muted}>{doubt.says}</p>)}
      <Found search={search} around={around} open={open} />
    </Sheet>
  );
}

function Found({ search, around, open }: { search: Search; around: Surroundings; open: (id: Id) => void }) {
  const found = search.found.value;
  if (search.text.value.trim() === '') return <Empty>Words of a commitment, its owner, goal, meeting, reasons or outcome. Filters: owner: goal: meeting: due: is:</Empty>;
  return (
    <>
      <p role="status" class={ui.muted}>{found === undefined ? '' : countText(found.views.length, found.isMore)}</p>
      {found && <Results views={found.views} around={around} open={open} />}
    </>
  );
}

function countText(count: number, isMore: boolean): string {
  if (count === 0) return 'Nothing found. Try fewer words, or another filter.';
  return isMore ? `The first ${count}; another word finds the rest` : count === 1 ? 'One found' : `${count} found`;
}

const optionsId = 'search-options';
const kinds = { filter: 'filter', state: 'filter', date: 'date', owner: 'owner', goal: 'goal', meeting: 'meeting', word: 'word' };

function SearchField({ search, open }: { search: Search; open: (id: Id) => void }) {
  const caret = useSignal(0);
  const picked = useSignal(-1);
  const dismissed = useSignal<string | null>('');
  const options = useComputed(() => dismissed.value === search.text.value ? []
    : search.suggest(Math.min(caret.value, search.text.value.length)).map((one) => ({ ...one, hint: kinds[one.kind] })));
  const typed = (element: HTMLInputElement) => {
    search.text.value = element.value;
    caret.value = element.selectionStart ?? element.value.length;
    picked.value = -1;
    dismissed.value = null;
  };
  const take = (option: (typeof options.value)[number]) => {
    const { start, end } = option.replace;
    const isWhole = !option.with.endsWith(':');
    search.text.value = `${search.text.value.slice(0, start)}${option.with}${isWhole ? ' ' : ''}${search.text.value.slice(end).trimStart()}`;
    caret.value = start + option.with.length + (isWhole ? 1 : 0);
    picked.value = -1;
    dismissed.value = isWhole ? search.text.value : null;
  };
  const isOpen = options.value.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const moves = { options: options.value, picked: picked.value, move: (to: number) => { picked.value = to; }, take, dismiss: () => { dismissed.value = search.text.value; } };
    if (hearOptions(event, moves)) return;
    const first = search.found.value?.views[0];
    if (event.key !== 'Enter' || !first) return;
    event.preventDefault();
    open(first.commitment.id);
  };
  return (
    <div class={styles.field}>
      <input class={ui.input} autofocus role="combobox" aria-label="Search commitments" aria-autocomplete="list" aria-expanded={isOpen} aria-controls={optionsId}
        aria-activedescendant={isOpen ? pickedId(optionsId, picked.value) : undefined} autocomplete="off" spellcheck={false} placeholder="pricing owner:dana is:overdue"
        value={search.text.value} onInput={(event) => typed(event.currentTarget)} onKeyDown={onKeyDown} onSelect={(event) => { caret.value = event.currentTarget.selectionStart ?? 0; }} />
      {isOpen && <Options id={optionsId} options={options.value} picked={picked.value} take={take} />}
    </div>
  );
}
