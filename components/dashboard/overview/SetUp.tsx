// Where nothing is set up yet: the ways to a team of one's own, or to a sample of one.
import { useRef } from 'preact/hooks';
import { addressOf } from '@/lib/state/dashboard/route';
import { useFocusKept } from '../../ui/focus-kept';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import styles from './Overview.module.css';

export function SetUp({ dashboard: { screen, team: acts } }: ScreenProps) {
  const team = screen.team.value;
  const box = useRef<HTMLDivElement>(null);
  useFocusKept(box, () => document.querySelector('h1'));
  const isEmpty = team?.team === null && team.people.length + team.former.length === 0;
  // First run is there once; after it, People is where to begin.
  const begin = team?.settings?.firstRunDone ? addressOf({ screen: 'people' }) : 'welcome.html';
  return (
    <div ref={box} hidden={!isEmpty}>
      {isEmpty && (
        <Panel name="Nothing is set up yet">
          <div class={styles.setUp}>
            <p>Say who you are and who is in the team: a few short steps, and each can be skipped. Or look around first, with a sample team that you can remove without a trace.</p>
            <span class={ui.actions}>
              <a class={ui.primary} href={begin}>Set up your team</a>
              <button type="button" class={ui.button} onClick={() => void acts.addSample()}>Try it with a sample team</button>
            </span>
          </div>
        </Panel>
      )}
    </div>
  );
}
