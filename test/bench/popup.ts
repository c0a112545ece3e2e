// `popup`: from the navigation to what is to be decided painted, among 100,000 commitments, beside a bare popup that reads one row.
import { withBench } from './browsers';
import { byTurns, figure } from './figures';
import type { Figure } from './figures';
import { large, openFilled } from './filled';
import { navigationToPaint, tellWhenPainted } from './painted';

/** Of 25 the ratio differed by 0.1 from run to run. */
const rounds = 45;

export function popup(): Promise<Figure> {
  return withBench(async ({ open }) => {
    const kept = await openFilled(open, large);
    await tellWhenPainted(kept.context, 'section[aria-label="Overdue"] li', large.mine);
    const bare = await open('bare');
    await tellWhenPainted(bare.context, 'li');
    const [ours, theirs] = [await kept.context.newPage(), await bare.context.newPage()];
    const samples = await byTurns(
      rounds, () => navigationToPaint(ours, kept.url('popup.html')), () => navigationToPaint(theirs, `chrome-extension://${bare.extensionId}/row.html`),
    );
    return figure('popup', 'ms', ...samples, { ratio: 1.5 });
  });
}
