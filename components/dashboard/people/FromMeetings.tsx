// People from the guests of meetings that Kept has seen: whoever is ticked comes into the team.
import { useSignal } from '@preact/signals';
import { seriesTitle } from '@/lib/domain/meeting';
import { guestKey } from '@/lib/domain/person';
import type { PersonInput } from '@/lib/domain/person';
import { createStrangers } from '@/lib/state/dashboard/people';
import type { PeopleActs } from '@/lib/state/dashboard/people-acts';
import { Form } from '../../ui/Form';
import { Empty, Skeleton } from '../../ui/Message';
import { Sheet } from '../../ui/Sheet';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import type { ScreenProps } from '../screen-props';
import styles from './People.module.css';

export function FromMeetings({ dashboard, acts, close }: ScreenProps & { acts: PeopleActs; close: () => void }) {
  const meetings = useWhileShown((end) => createStrangers(dashboard, end));
  const chosen = useSignal<ReadonlyMap<string, PersonInput>>(new Map());
  const toggle = (stranger: PersonInput, on: boolean) => {
    const next = new Map(chosen.value);
    if (on) next.set(guestKey(stranger), stranger);
    else next.delete(guestKey(stranger));
    chosen.value = next;
  };
  const add = async () => {
    if (await acts.add([...chosen.value.values()])) close();
  };
  return (
    <Sheet title="Add from meetings" close={close}>
      {!meetings.value && <Skeleton heights={[80]} />}
      {meetings.value?.length === 0 && <Empty>Every guest of the meetings that Kept has seen is in the team already. Open another event in the calendar to bring in its guests.</Empty>}
      {meetings.value && meetings.value.length > 0 && (
        <Form class={ui.form} save={add}>
          {meetings.value.map(({ series, strangers }) => (
            <fieldset key={series.id} class={ui.fieldset}>
              <legend>{seriesTitle(series)}</legend>
              {strangers.map((stranger) => (
                <label key={guestKey(stranger)} class={ui.row}>
                  <input type="checkbox" checked={chosen.value.has(guestKey(stranger))} onChange={(event) => toggle(stranger, event.currentTarget.checked)} />
                  {stranger.name} <span class={`${ui.muted} ${ui.small} ${styles.address}`}>{stranger.emails[0]}</span>
                </label>
              ))}
            </fieldset>
          ))}
          <span class={ui.actions}><button type="submit" class={ui.primary} disabled={chosen.value.size === 0}>{addText(chosen.value.size)}</button></span>
        </Form>
      )}
    </Sheet>
  );
}

function addText(count: number): string {
  return count === 0 ? 'Add' : `Add ${count} ${count === 1 ? 'person' : 'people'}`;
}
