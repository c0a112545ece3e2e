// Removing a goal asks where what belongs to it goes, so that nothing is in limbo (practice A34).
import { useSignal } from '@preact/signals';
import type { GoalItems } from '@/lib/domain/alignment';
import { go } from '@/lib/state/dashboard/route';
import { Form } from '../../ui/Form';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import type { GoalPartProps } from './goal-part-props';

export function RemoveGoalSheet({ page, acts, close }: GoalPartProps & { close: () => void }) {
  const { view: { goal, keyResults }, items, goals, above } = page;
  const moveTo = useSignal('');
  const told = toldOf(items);
  const others = [...goals.values()].filter(({ id, status }) => id !== goal.id && status === 'active');
  const remove = async () => {
    if (!await acts.remove(goal, moveTo.value || null)) return;
    close();
    go({ screen: 'goals' });
  };
  return (
    <Sheet title={`Remove “${goal.title}”`} close={close}>
      <Form class={ui.form} save={remove}>
        <p>{keyResults.length > 0 ? `Its ${keyResults.length === 1 ? 'key result goes' : `${keyResults.length} key results go`} with it, and so do its owners and check-ins.` : 'Its owners and check-ins go with it.'}</p>
        {told === '' ? <p class={ui.muted}>Nothing else belongs to it.</p> : (
          <label class={ui.field}>Where do {told} go?
            <select class={ui.input} value={moveTo.value} onChange={(event) => { moveTo.value = event.currentTarget.value; }}>
              <option value="">To no goal</option>
              {others.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </select>
          </label>
        )}
        {items.goals.length > 0 && <p>{items.goals.map(({ title }) => `“${title}”`).join(', ')} will serve {above.at(-1) ? `“${above.at(-1)?.title ?? ''}”` : 'no goal above'} instead.</p>}
        <p class={ui.muted}>A goal that was reached or given up can be closed instead: then it stays to look back on.</p>
        <span class={ui.actions}>
          <button type="submit" class={ui.primary}>Remove goal</button>
          <button type="button" class={ui.quiet} onClick={close}>Keep it</button>
        </span>
      </Form>
    </Sheet>
  );
}

/** "3 commitments, 1 win and 2 topics"; '' when there is nothing. */
function toldOf({ commitments, wins, topics, helpAsks, boulders }: GoalItems): string {
  const told = ([[commitments, 'commitment'], [wins, 'win'], [topics, 'topic'], [helpAsks, 'ask for help', 'asks for help'], [boulders, 'boulder']] as const)
    .flatMap(([items, one, many = `${one}s`]) => items.length === 0 ? [] : `${items.length} ${items.length === 1 ? one : many}`);
  return new Intl.ListFormat('en').format(told);
}
