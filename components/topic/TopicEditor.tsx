// What opens under a topic: other words, the questions that coach (practice A37), or another meeting.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { seriesTitle } from '@/lib/domain/meeting';
import type { Topic } from '@/lib/domain/topic';
import { questionsOf } from '@/lib/domain/topic-talk';
import { createPlaces } from '@/lib/state/places';
import type { Screen } from '@/lib/state/screen';
import type { TopicActs } from '@/lib/state/topic-acts';
import { WordsInPlace } from '../ui/InPlace';
import { Form } from '../ui/Form';
import { leaveOnEscape } from '../ui/leave-on-escape';
import ui from '../ui/ui.module.css';
import { useLeaving } from '../ui/unsaved';
import { useWhileShown } from '../ui/while-shown';
import styles from './Topic.module.css';

export type TopicEditorKind = 'words' | 'questions' | 'place';

interface Props {
  topic: Topic;
  acts: TopicActs;
  close: () => void;
}

export function TopicEditor({ kind, screen, ...props }: Props & { kind: TopicEditorKind; screen: Screen }) {
  const body = { words: <Words {...props} />, questions: <Questions {...props} />, place: <Place {...props} screen={screen} /> };
  const box = useRef<HTMLDivElement>(null);
  // Before it is painted: what is typed next belongs here.
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  return <div ref={box} class={styles.editor} data-editor onKeyDown={leaveOnEscape(props.close)}>{body[kind]}</div>;
}

function Words({ topic, acts, close }: Props) {
  const text = useSignal(topic.text);
  const { question, keys } = useLeaving(close);
  const save = async () => {
    if (await acts.reword(topic.id, text.value)) close();
  };
  return (
    <Form class={ui.form} save={save} {...keys}>
      <label class={ui.field}>What is to be talked about?
        <input class={ui.input} value={text.value} onInput={(event) => { text.value = event.currentTarget.value; }} />
      </label>
      <Buttons save="Save" close={close} />
      <p role="status" class={`${ui.muted} ${ui.small}`}>{question}</p>
    </Form>
  );
}

/** Each answer is kept as it is left. */
function Questions({ topic, acts, close }: Props) {
  const own = useSignal('');
  const ask = async () => {
    if (own.value.trim() === '') close();
    else if (await acts.answer(topic.id, own.value, '')) own.value = '';
  };
  return (
    <Form class={ui.form} save={ask}>
      {questionsOf(topic).map(({ question, answer, isOwn }) => (
        <div key={question}>
          <WordsInPlace label={question} value={answer} save={(words) => acts.answer(topic.id, question, words)} />
          {isOwn && <button type="button" class={ui.link} aria-label={`Remove the question ${question}`} onClick={() => void acts.removeQuestion(topic.id, question)}>Remove</button>}
        </div>
      ))}
      <label class={ui.field}>A question of your own
        <input class={ui.input} value={own.value} onInput={(event) => { own.value = event.currentTarget.value; }} />
      </label>
      <Buttons save="Ask it" close={close} />
    </Form>
  );
}

function Place({ topic, acts, close, screen }: Props & { screen: Screen }) {
  const places = useWhileShown((end) => createPlaces(screen, end)).value;
  const bring = async (id: string) => {
    const place = places?.find((one) => one.id === id);
    if (place && await acts.bring(topic.id, place)) close();
  };
  return (
    <>
      <label class={ui.field}>In which meeting
        <select class={ui.input} value={topic.seriesId ?? ''} onChange={(event) => void bring(event.currentTarget.value)}>
          {topic.seriesId === null && <option value="">Not decided yet</option>}
          {places?.map((place) => <option key={place.id} value={place.id}>{seriesTitle(place)}</option>)}
        </select>
      </label>
      <span class={ui.actions}><button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={close}>Cancel</button></span>
    </>
  );
}

function Buttons({ save, close }: { save: string; close: () => void }) {
  return (
    <span class={ui.actions}>
      <button type="submit" class={`${ui.primary} ${ui.dense}`}>{save}</button>
      <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={close}>Close</button>
    </span>
  );
}
