// Views under a name: each is a link to itself; what is shown now can be saved, and what is saved renamed and removed.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { SavedViews } from '@/lib/state/dashboard/commitments-views';
import { commitmentsPath } from '@/lib/state/dashboard/commitments';
import { addressOf } from '@/lib/state/dashboard/route';
import { Form } from '../../ui/Form';
import { focused } from '../../ui/focused';
import { useFocusKept } from '../../ui/focus-kept';
import { Menu } from '../../ui/Menu';
import ui from '../../ui/ui.module.css';
import { useLeaving } from '../../ui/unsaved';
import styles from './Commitments.module.css';

export function Views({ saved }: { saved: SavedViews }) {
  const naming = useSignal<'new' | 'rename' | null>(null);
  const nav = useRef<HTMLElement>(null);
  const current = saved.current.value;
  const id = current?.id ?? null;
  const close = () => { naming.value = null; };
  useFocusKept(nav, () => nav.current?.querySelector<HTMLElement>('[aria-current], button'));
  const save = (title: string) => (naming.value === 'rename' && id !== null ? saved.rename(id, title) : saved.save(title));
  return (
    <nav ref={nav} class={styles.views} aria-label="Views">
      {saved.all.value.map((view) => (
        <a key={view.id ?? ''} class={styles.view} href={addressOf({ screen: commitmentsPath, query: view.fields })} aria-current={view === current ? 'page' : undefined}>{view.title}</a>
      ))}
      {id !== null && naming.value === null && (
        <Menu label={`Actions for the view ${current?.title}`} entries={() => [
          { label: 'Rename', act: () => { naming.value = 'rename'; } },
          { label: 'Remove', act: () => void saved.remove(id) },
        ]} />
      )}
      {current === null && naming.value === null && <button type="button" class={ui.link} onClick={() => { naming.value = 'new'; }}>Save this view</button>}
      {naming.value !== null && <Naming key={naming.value} title={naming.value === 'rename' ? current?.title ?? '' : ''} save={save} close={close} />}
    </nav>
  );
}

function Naming({ title, save, close }: { title: string; save: (title: string) => Promise<boolean>; close: () => void }) {
  const typed = useSignal(title);
  const { question, keys } = useLeaving(close);
  const submit = async () => {
    if (await save(typed.value)) close();
  };
  return (
    <Form class={styles.naming} save={submit} {...keys}>
      <input ref={focused} class={styles.name} aria-label="Name of the view" placeholder="Name of the view" required value={typed.value} onInput={(event) => { typed.value = event.currentTarget.value; }} />
      <button type="submit" class={`${ui.primary} ${ui.dense}`}>Save</button>
      <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={close}>Cancel</button>
      <span role="status" class={`${ui.muted} ${ui.small}`}>{question}</span>
    </Form>
  );
}
