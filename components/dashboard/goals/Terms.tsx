// What a goal says: its words, its dates, its place, who decides, where to read more; and who is on the hook for it.
import { Trash2 } from 'lucide';
import { useSignal } from '@preact/signals';
import { goalsAbove } from '@/lib/domain/goal-tree';
import type { Goal } from '@/lib/domain/goal';
import type { GoalPage } from '@/lib/state/dashboard/goal-page';
import { addressOf } from '@/lib/state/dashboard/route';
import { Form } from '../../ui/Form';
import { Icon } from '../../ui/Icon';
import { ChoiceInPlace, DateInPlace, WordsInPlace } from '../../ui/InPlace';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Goals.module.css';
import type { GoalPartProps } from './goal-part-props';
import { decisionRights, scopes } from './words';

export function Terms({ page, acts }: GoalPartProps) {
  const { view, view: { goal } } = page;
  const save = (set: Parameters<typeof acts.change>[1]) => acts.change(view, set);
  const moveToCycle = (cycleId: string) => {
    const cycle = page.cycles.find(({ id }) => id === cycleId);
    return save(cycle ? { cycleId, startsOn: cycle.startsOn, dueOn: cycle.dueOn } : { cycleId: null });
  };
  return (
    <Panel name="The goal">
      <div class={ui.form}>
        <WordsInPlace label="What will be true by then?" value={goal.title} save={(title) => save({ title })} />
        <div class={styles.pair}>
          <DateInPlace label="From" value={goal.startsOn} save={(startsOn) => save({ startsOn })} />
          <DateInPlace label="Until" value={goal.dueOn} save={(dueOn) => save({ dueOn })} />
        </div>
        <ChoiceInPlace label="Cycle" value={goal.cycleId ?? ''} save={moveToCycle}
          options={[...page.cycles.map(({ id, title }) => [id, title] as const), ['', page.cycles.length === 0 ? 'None yet: add one on the list of goals' : 'None: dates of its own']]} />
        <ChoiceInPlace label="Who can reach it" value={goal.scope ?? 'collective'} options={scopes} save={(scope) => save({ scope: scope as Goal['scope'] })} />
        <ChoiceInPlace label="Serves" value={goal.parentId ?? ''} options={[['', 'No goal above: it is a goal of its own'], ...possibleParents(page)]} save={(parentId) => save({ parentId: parentId || null })} />
        <ChoiceInPlace label="Who decides on what it takes" value={goal.decisionRights ?? ''} options={decisionRights} save={(rights) => save({ decisionRights: (rights || null) as Goal['decisionRights'] })} />
      </div>
      <Links links={goal.links ?? []} save={(links) => save({ links })} />
    </Panel>
  );
}

/** No goal can serve itself, nor one that serves it. */
function possibleParents({ view: { goal }, goals }: GoalPage): (readonly [string, string])[] {
  return [...goals.values()]
    .filter((one) => one.id !== goal.id && (one.status === 'active' || one.id === goal.parentId) && !goalsAbove(one, goals).some(({ id }) => id === goal.id))
    .map(({ id, title }) => [id, title]);
}

type LinkList = NonNullable<Goal['links']>;

function Links({ links, save }: { links: LinkList; save: (links: LinkList) => Promise<boolean> }) {
  const typed = useSignal({ title: '', url: '' });
  const set = (change: Partial<typeof typed.value>) => { typed.value = { ...typed.value, ...change }; };
  const add = async () => {
    if (await save([...links, typed.value])) typed.value = { title: '', url: '' };
  };
  return (
    <div class={styles.links}>
      <h3 class={styles.subhead}>Where to read more</h3>
      <ul>
        {links.map((link, index) => (
          <li key={link.url} class={ui.row}>
            <a class={styles.link} href={link.url} target="_blank" rel="noreferrer">{link.title}</a>
            <button type="button" class={ui.iconButton} aria-label={`Remove the link ${link.title}`} onClick={() => void save(links.filter((_, at) => at !== index))}><Icon icon={Trash2} size={14} /></button>
          </li>
        ))}
      </ul>
      <Form class={styles.newLink} save={add}>
        <input class={ui.input} aria-label="Title of a link" placeholder="Title" value={typed.value.title} onInput={(event) => set({ title: event.currentTarget.value })} />
        <input class={ui.input} aria-label="Address of a link" placeholder="https://" required inputMode="url" value={typed.value.url} onInput={(event) => set({ url: event.currentTarget.value })} />
        <button type="submit" class={`${ui.button} ${ui.dense}`}>Add link</button>
      </Form>
    </div>
  );
}

export function Stakes({ page: { view }, acts, dashboard }: GoalPartProps) {
  const { goal, leadId, stakeIds } = view;
  const { everyone } = dashboard.around.value;
  const stakes = new Set(stakeIds);
  return (
    <Panel name="On the hook" action={<a class={ui.link} href={addressOf({ screen: 'ownership' })}>Matrix</a>}>
      <div class={ui.form}>
        <ChoiceInPlace label="Leads it" value={leadId ?? ''} options={[...(leadId === null ? [['', 'Nobody yet'] as const] : []), ...everyone.map(({ id, name }) => [id, name] as const)]} save={(id) => acts.change(view, { leadId: id || null })} />
        <fieldset class={styles.stakes}>
          <legend>Have a stake in it</legend>
          {everyone.filter(({ id }) => id !== leadId).map(({ id, name }) => (
            <label key={id} class={ui.row}>
              <input type="checkbox" checked={stakes.has(id)} onChange={(event) => void acts.setStake(goal.id, id, event.currentTarget.checked, `${name} ${event.currentTarget.checked ? 'has' : 'no longer has'} a stake`)} />
              {name}
            </label>
          ))}
        </fieldset>
      </div>
    </Panel>
  );
}
