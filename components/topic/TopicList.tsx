// Topics in a list (practice A36): raised, discussed, resolved, with the keys of a list.
import { useSignal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Id } from '@/lib/domain/record';
import type { Topic } from '@/lib/domain/topic';
import type { Screen } from '@/lib/state/screen';
import type { TopicActs } from '@/lib/state/topic-acts';
import type { TopicView } from '@/lib/state/views';
import { focusLine, useKeptFocus } from '../commitment/kept-focus';
import { hearMoves, lineHearing } from '../commitment/list-keys';
import { hear } from '../keys/hear';
import { topicKeys } from '../keys/key-table-later';
import { Menu } from '../ui/Menu';
import ui from '../ui/ui.module.css';
import styles from './Topic.module.css';
import { privateText, raisedText } from './topic-words';
import type { Known } from './topic-words';
import { TopicEditor } from './TopicEditor';
import type { TopicEditorKind } from './TopicEditor';

interface Props {
  topics: readonly TopicView[];
  known: Known;
  screen: Screen;
  acts: TopicActs;
}

type Editing = Signal<{ id: Id; kind: TopicEditorKind } | null>;

export function TopicList({ topics, ...props }: Props) {
  const list = useKeptFocus();
  const editing: Editing = useSignal(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lineHearing(event);
    const topic = topics.find((one) => one.topic.id === line?.dataset.line)?.topic;
    if (!line || !topic || hearMoves(event, line)) return;
    hear(topicKeys, event, {
      resolve: () => void props.acts.resolve(topic), discuss: () => void props.acts.discuss(topic.id), text: () => { editing.value = { id: topic.id, kind: 'words' }; },
    });
  };
  return (
    <div ref={list} tabIndex={-1} onKeyDown={onKeyDown}>
      {topics.length > 0 && <ul class={ui.card}>{topics.map((view) => <TopicLine key={view.topic.id} {...view} {...props} editing={editing} />)}</ul>}
    </div>
  );
}

function TopicLine({ topic, isBack, known, screen, acts, editing }: TopicView & Omit<Props, 'topics'> & { editing: Editing }) {
  const { id, text, status } = topic;
  const kind = editing.value?.id === id ? editing.value.kind : null;
  const edit = (next: TopicEditorKind) => { editing.value = { id, kind: next }; };
  const close = () => { editing.value = null; focusLine(id); };
  const secret = privateText(topic, known);
  return (
    <li class={styles.topic} data-line={id}>
      <span class={styles.text}>{text}</span>
      {status === 'discussed' ? <span class={ui.chip}>discussed</span> : isBack ? <span class={ui.soon}>back</span> : <span />}
      <span class={styles.menu}><Menu label={`Actions for ${text}`} entries={() => entriesOf(topic, acts, edit)} /></span>
      <span class={styles.meta}><span>{raisedText(topic, known)}</span>{secret && <span class={ui.chip}>{secret}</span>}</span>
      <span class={styles.acts}>
        {status === 'raised' && <button type="button" class={ui.link} aria-label={`Discussed: ${text}`} onClick={() => void acts.discuss(id)}>Discussed</button>}
        <button type="button" class={ui.link} aria-label={`Resolved: ${text}`} onClick={() => void acts.resolve(topic)}>Resolved</button>
        {topic.seriesId === null && <button type="button" class={ui.link} aria-label={`Bring to a meeting: ${text}`} onClick={() => edit('place')}>Bring to a meeting</button>}
      </span>
      {kind && <div class={styles.below}><TopicEditor key={kind} kind={kind} topic={topic} screen={screen} acts={acts} close={close} /></div>}
    </li>
  );
}

function entriesOf(topic: Topic, acts: TopicActs, edit: (kind: TopicEditorKind) => void) {
  return [
    { label: 'Questions', act: () => edit('questions') },
    { label: 'Edit', shortcut: topicKeys.text.chords[0], act: () => edit('words') },
    // What is between two has its place.
    ...(topic.visibility === 'team' && topic.seriesId !== null ? [{ label: 'Bring to another meeting', act: () => edit('place') }] : []),
    { label: 'Remove', act: () => void acts.remove(topic.id) },
  ];
}
