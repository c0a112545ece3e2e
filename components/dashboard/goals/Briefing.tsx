// The briefing of a cycle as Markdown: read it, copy it, or keep it as a file.
import { useSignal } from '@preact/signals';
import type { Cycle } from '@/lib/domain/cycle';
import type { ReviewActs } from '@/lib/state/dashboard/goal-review';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Goals.module.css';

export function Briefing({ cycle, acts }: { cycle: Cycle; acts: ReviewActs }) {
  const text = useSignal<string | null>(null);
  const made = async (use: (briefing: string) => Promise<void> | void) => {
    const briefing = await acts.briefing(cycle);
    if (briefing === undefined) return;
    text.value = briefing;
    await use(briefing);
  };
  const copy = (briefing: string) => navigator.clipboard.writeText(briefing).then(() => acts.copied(true), () => acts.copied(false));
  return (
    <Panel name="Briefing" note="Markdown, without a private word">
      <span class={ui.actions}>
        <button type="button" class={ui.button} onClick={() => void made(copy)}>Copy briefing</button>
        <button type="button" class={ui.button} onClick={() => void made((briefing) => download(`${cycle.title}.md`, briefing))}>Download .md</button>
        <button type="button" class={ui.quiet} onClick={() => void made(() => undefined)}>Read it here</button>
      </span>
      {text.value !== null && <pre class={styles.briefing} tabIndex={0} role="region" aria-label="The briefing as text">{text.value}</pre>}
    </Panel>
  );
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = name.replace(/[\\/:*?"<>|]+/gu, '-');
  link.click();
  // Firefox reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
