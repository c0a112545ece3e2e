// What stands below what is due: before the next meeting, conversations, follow-ups, asks, reminders, what was half written.
import { useMemo } from 'preact/hooks';
import { createRestActs } from '@/lib/state/popup-rest';
import type { PopupRest } from '@/lib/state/popup-rest';
import { LookBack } from '../commitment/late-parts';
import { Section } from '../ui/Section';
import ui from '../ui/ui.module.css';
import { goOnFrom, openCount } from './deciding';
import type { Deciding, OpenPage } from './deciding';
import { Ask, FollowUp, Line, Reminders } from './Lines';
import { ToDecide } from './ToDecide';

export function Rest({ rest, deck, openPage }: { rest: PopupRest; deck: Deciding; openPage: OpenPage }) {
  const { before, talks, followUps, asks, reminders, halfTold } = rest;
  const { state } = deck;
  const acts = useMemo(() => createRestActs(state.screen), [state.screen]);
  const untold = halfTold.filter(({ commitment: { id } }) => !state.acts.lookingBack.value.has(id));
  return (
    <>
      {untold.length > 0 && (
        <Section name="Half written" count={untold.length}>
          <ul class={ui.card}>{untold.map(({ draft, commitment }) => (
            <Line key={draft.id} id={draft.id} what={<>Done: {commitment.text}</>}>
              <LookBack commitment={commitment} around={state.around.value} privacy={null} draft={draft} acts={state.acts} saved={() => goOnFrom(draft.id)}
                skip={() => { goOnFrom(draft.id); void acts.letGo(draft); }} toWin={null} />
            </Line>
          ))}</ul>
        </Section>
      )}
      {before.length > 0 && <Section name="Before the next meeting" count={openCount(before, deck.state.acts) || undefined}><ToDecide views={before} deck={deck} /></Section>}
      {talks.length > 0 && <Section name="Needs a conversation" count={talks.length}><ToDecide views={talks.map(({ view }) => view)} deck={deck} about="talk" /></Section>}
      {followUps.length > 0 && <Section name="Follow-ups" count={followUps.length}><ul class={ui.card}>{followUps.map((log) => <FollowUp key={log.id} log={log} state={state} openPage={openPage} />)}</ul></Section>}
      {asks.length > 0 && <Section name="Asked for your help" count={asks.length}><ul class={ui.card}>{asks.map((view) => <Ask key={view.ask.id} view={view} state={state} acts={acts} />)}</ul></Section>}
      {reminders.length > 0 && <Section name="Waiting for others"><Reminders reminders={reminders} state={state} messages={acts.messages} /></Section>}
    </>
  );
}
