// Coaching logs: what was talked about, and when it is looked at again.
import { useSignal } from '@preact/signals';
import type { CoachingLog } from '@/lib/domain/coaching-log';
import { dayText } from '@/lib/domain/local-date';
import { firstName } from '@/lib/domain/person';
import type { LocalDate } from '@/lib/domain/record';
import { visibilityText } from '@/lib/domain/visibility';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Coaching.module.css';
import { FollowUpForm } from './FollowUpForm';
import { LogSheet } from './LogSheet';
import type { OneProps } from './one-props';

export function Talks(props: OneProps) {
  const { one, person, between, dashboard, acts } = props;
  const logs = one.between.value?.logs;
  const open = useSignal<{ log: CoachingLog | null } | null>(null);
  const { today } = dashboard.screen;
  const edit = (log: CoachingLog | null) => { open.value = { log }; };
  return (
    <Panel name="Talks" note={between} action={<button type="button" class={ui.link} onClick={() => edit(null)}>New talk</button>}>
      {!logs && <Skeleton heights={[120]} />}
      {logs?.length === 0 && <Empty>No talk yet. Write down one: what is the case, what goes well, what should change, and when you look at it again.</Empty>}
      {logs && logs.length > 0 && <ul class={styles.logs}>{logs.map((log) => <Talk key={log.id} log={log} today={today.value} edit={edit} {...props} />)}</ul>}
      {open.value && <LogSheet log={open.value.log} person={person} today={today.value} acts={acts} close={() => { open.value = null; }} />}
    </Panel>
  );
}

const parts = [['facts', 'Facts'], ['strengths', 'Strengths'], ['change', 'To change'], ['plan', 'Plan']] as const;

function Talk({ log, person, today, edit, acts }: OneProps & { log: CoachingLog; today: LocalDate; edit: (log: CoachingLog) => void }) {
  const said = parts.filter(([field]) => log[field]);
  const isClosed = log.status === 'closed';
  return (
    <li class={`${ui.card} ${styles.log}`}>
      <div class={styles.top}>
        <h3 class={styles.topic}>{log.topic}</h3>
        <span class={`${ui.muted} ${ui.small}`}>{dayText(log.on, today)} · {visibilityText(log.visibility, firstName(person.name))}</span>
        {isClosed && <span class={ui.chip}>closed</span>}
      </div>
      {said.length > 0 && <dl class={styles.said}>{said.map(([field, name]) => [<dt key={field}>{name}</dt>, <dd key={`${field} is`}>{log[field]}</dd>])}</dl>}
      {isClosed ? <p class={`${ui.muted} ${ui.small}`}>{followUpText(log, today)}</p> : <FollowUpForm log={log} today={today} acts={acts} />}
      <span class={ui.actions}>
        {isClosed
          ? <button type="button" class={`${ui.button} ${ui.dense}`} onClick={() => void acts.reopen(log.id)}>Open again</button>
          : <>
            <button type="button" class={`${ui.button} ${ui.dense}`} aria-label={`Edit ${log.topic}`} onClick={() => edit(log)}>Edit</button>
            <button type="button" class={`${ui.button} ${ui.dense}`} disabled={log.followUp === 'open'} title={log.followUp === 'open' ? 'Say first when you look at it again, or that you do not.' : undefined} onClick={() => void acts.close(log.id)}>Close</button>
          </>}
        <button type="button" class={`${ui.quiet} ${ui.dense}`} aria-label={`Remove ${log.topic}`} onClick={() => void acts.remove(log.id)}>Remove</button>
      </span>
    </li>
  );
}

function followUpText({ followUpOn }: CoachingLog, today: LocalDate): string {
  return followUpOn === null ? 'No follow-up, on purpose.' : `Looked at again ${dayText(followUpOn, today)}.`;
}
