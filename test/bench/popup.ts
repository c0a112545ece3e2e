// `popup`: from the navigation to what is to be decided painted, among 100,000 commitments, beside a bare popup that reads one row.
import { withBench } from './browsers';
import { byTurns, figure } from './figures';
import type { Figure } from './figures';
import { navigationToPaint, tellWhenPainted } from './painted';
import { fill, usual } from './seed';
import { weekly } from './sidebar-visible';

const rounds = 25;

/** Of mine and overdue: as many as nobody should have. */
const mine = 12;

export function popup(): Promise<Figure> {
  return withBench(async ({ open }) => {
    const kept = await open('kept');
    await fill(kept, weekly(), { ...usual, mine, commitments: 100_000 });
    await tellWhenPainted(kept.context, 'section[aria-label="Overdue"] li', mine);
    const bare = await open('bare');
    await tellWhenPainted(bare.context, 'li');
    const [ours, theirs] = [await kept.context.newPage(), await bare.context.newPage()];
    const samples = await byTurns(
      rounds, () => navigationToPaint(ours, kept.url('popup.html')), () => navigationToPaint(theirs, `chrome-extension://${bare.extensionId}/row.html`),
    );
    return figure('popup', 'ms', ...samples, { ratio: 1.5 });
  });
}
