// Asks before the sample team goes: it cannot be undone.
import type { TeamActs } from '@/lib/state/team-acts';
import { Sheet } from '../ui/Sheet';
import ui from '../ui/ui.module.css';

export function RemoveSampleSheet({ acts, close }: { acts: TeamActs; close: () => void }) {
  return (
    <Sheet title="Remove the sample team" close={close}>
      <p>Its people, goals, meetings and commitments go without a trace, and Kept starts anew. What you captured yourself stays, without owner, goal or meeting where those were the sample’s.</p>
      <span class={ui.actions}>
        <button type="button" class={ui.primary} onClick={() => void acts.removeSample().then((ok) => { if (ok) close(); })}>Remove it</button>
        <button type="button" class={ui.quiet} onClick={close}>Keep it</button>
      </span>
    </Sheet>
  );
}
