// First run: who am I, the team, its purpose, a first goal. Every step is stored at once and can be skipped.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { quarterOf } from '@/lib/domain/goal';
import type { LocalDate } from '@/lib/domain/record';
import { nudgingOf } from '@/lib/domain/nudging-usual';
import type { Screen } from '@/lib/state/screen';
import { createTeamActs } from '@/lib/state/team-acts';
import type { PersonInput } from '@/lib/domain/person';
import { isSecondClick } from '../ui/second-click';
import ui from '../ui/ui.module.css';
import { useUnsaved } from '../ui/unsaved';
import styles from './FirstRun.module.css';
import { GoalStep, MeStep, PurposeStep, TeamStep } from './steps';

interface Props {
  screen: Screen;
  /** Guests of the meeting in front, offered as the team. */
  strangers: readonly PersonInput[];
  /** The signed-in address, if the page shows it. */
  own: string | null;
  today: LocalDate;
}

const count = 4;

export function FirstRun({ screen, strangers, own, today }: Props) {
  const acts = useMemo(() => createTeamActs(screen), [screen]);
  const step = useSignal(firstOpenStep(screen));
  const next = async () => {
    if (step.value + 1 === count) await acts.finishFirstRun();
    else step.value += 1;
  };
  const nextIf = async (saved: Promise<boolean>) => { if (await saved) await next(); };
  const team = screen.team.value;
  const me = team?.people.find((person) => person.id === team.meId) ?? null;
  const introduce = async (input: PersonInput, beforeMeeting: boolean) =>
    (me === null || await acts.changePerson(me.id, { ...me, name: input.name, emails: input.emails })) && acts.introduceMyself(input, beforeMeeting);
  // Who is in the team already, among them me, is no stranger any more: the list shrinks by itself.
  const steps = [
    <MeStep key="me" own={me?.emails[0] ?? own} name={(me ?? strangers.find((stranger) => stranger.emails.includes(own ?? '')))?.name ?? ''} beforeMeeting={nudgingOf(team?.settings).kinds.beforeMeeting}
      save={(input, beforeMeeting) => nextIf(introduce(input, beforeMeeting))} />,
    <TeamStep key="team" strangers={strangers} me={me} save={(people) => nextIf(acts.addPeople(people))} />,
    <PurposeStep key="purpose" team={team?.team ?? null} save={(said) => nextIf(acts.changeTeam(said))} />,
    <GoalStep key="goal" cycle={quarterOf(today)} save={(goal) => nextIf(acts.addGoal(goal))} />,
  ];
  return (
    <div class={styles.steps}>
      <p class={styles.lead}>Kept shows what belongs to the meeting in front of you and follows every promise until it is kept. Everything stays in this browser.</p>
      <Step key={step.value} index={step.value} skip={() => void next()} back={() => { step.value -= 1; }}>{steps[step.value]}</Step>
      {step.value === 0 && (
        <div class={`${ui.card} ${styles.sample}`}>
          <span>Only looking? A realistic team of eight, with goals, meetings and commitments. You can remove it without a trace.</span>
          <button type="button" class={ui.button} onClick={() => void acts.addSample()}>Try it with a sample team</button>
        </div>
      )}
    </div>
  );
}

interface StepProps {
  index: number;
  skip: () => void;
  back: () => void;
  children: ComponentChildren;
}

function Step({ index, skip, back, children }: StepProps) {
  const unsaved = useUnsaved();
  const leaving = (leave: () => void) => (event: MouseEvent) => { if (!isSecondClick(event) && !unsaved.holdsBack(event)) leave(); };
  return (
    <section class={`${ui.card} ${styles.step}`} aria-label="First steps" {...unsaved.watch}>
      <span class={styles.where}>Step {index + 1} of {count}</span>
      {children}
      <span class={ui.actions}>
        <button type="button" class={ui.link} onClick={leaving(skip)}>Skip this step</button>
        {index > 0 && <button type="button" class={ui.link} onClick={leaving(back)}>Back</button>}
        <span role="status" class={`${ui.muted} ${ui.small}`}>{unsaved.question}</span>
      </span>
    </section>
  );
}

/** Begun on another screen or before a restart: go on where something is missing. */
function firstOpenStep({ team }: Screen): number {
  const known = team.peek();
  const open = [known?.meId === null, (known?.people.length ?? 0) < 2, !known?.team?.purpose, true];
  return open.indexOf(true);
}
