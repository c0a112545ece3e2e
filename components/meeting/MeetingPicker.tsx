// Chooses the meeting by hand: where the page can't be read, and where a call's code belongs to several meetings.
import { useSignal } from '@preact/signals';
import { Calendar } from 'lucide';
import { dayInSentence, localDateOf } from '@/lib/domain/local-date';
import { seriesTitle } from '@/lib/domain/meeting';
import type { MeetingSeries } from '@/lib/domain/meeting';
import type { Person } from '@/lib/domain/person';
import type { Id, LocalDate } from '@/lib/domain/record';
import { Form } from '../ui/Form';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';
import styles from './Meeting.module.css';

interface Props {
  question: string;
  series: readonly MeetingSeries[];
  people: ReadonlyMap<Id, Person>;
  today: LocalDate;
  pick: (seriesId: Id) => void;
  /** Left out where only a known one will do. */
  pickNew?: (title: string) => void;
}

export function MeetingPicker({ question, series, people, today, pick, pickNew }: Props) {
  const title = useSignal('');
  return (
    <div class={styles.picker}>
      <p>{question}</p>
      {series.length > 0 && (
        <ul class={`${ui.card} ${styles.picks}`} aria-label="Meetings">
          {series.map((one) => (
            <li key={one.id}>
              <button type="button" class={styles.pick} onClick={() => pick(one.id)}><Icon icon={Calendar} /><span>{seriesTitle(one)}</span><Apart one={one} series={series} people={people} today={today} /></button>
            </li>
          ))}
        </ul>
      )}
      {pickNew && (
        <Form class={ui.form} save={() => { if (title.value.trim()) pickNew(title.value.trim()); }}>
          <label class={ui.field}>{series.length > 0 ? 'Or another meeting' : 'What is this meeting called?'}
            <input class={ui.input} value={title.value} onInput={(event) => { title.value = event.currentTarget.value; }} />
          </label>
          <span class={ui.actions}><button type="submit" class={ui.button}>Open it</button></span>
        </Form>
      )}
    </div>
  );
}

/** What tells a meeting from another of the same title: who chairs it, and since when Kept knows it. */
function Apart({ one, series, people, today }: Pick<Props, 'series' | 'people' | 'today'> & { one: MeetingSeries }) {
  if (series.filter((other) => seriesTitle(other) === seriesTitle(one)).length < 2) return null;
  const chair = one.chairId === null ? undefined : people.get(one.chairId);
  const since = `known since ${dayInSentence(localDateOf(new Date(one.createdAt)), today)}`;
  return <span class={styles.of}>{chair ? `${chair.name} chairs · ${since}` : since}</span>;
}
