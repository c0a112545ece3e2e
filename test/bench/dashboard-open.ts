// `dashboard-open`: from the navigation to the overview painted, among 100,000 commitments, beside a bare page that only reads the rows it shows.
import { withBench } from './browsers';
import { byTurns, figure } from './figures';
import type { Figure } from './figures';
import { navigationToPaint, tellWhenPainted } from './painted';
import { fill, usual } from './seed';
import { weekly } from './sidebar-visible';

const rounds = 21;

/** Of mine and overdue; as many rows as the bare page shows. */
const mine = 12;

const rows = 'section[aria-label="Mine, due"] li';
const figures = ['Promises kept', 'Overdue now', 'Outcomes told'].map((name) => `:has([aria-label^="${name}"] button)`).join('');
/** Every figure has its number, and nothing is loading any more. */
const whole = `main${figures}:not(:has([aria-label="Loading"])) ${rows}`;

export function dashboardOpen(): Promise<Figure[]> {
  return withBench(async ({ open }) => {
    const [kept, bare] = [await open('kept'), await open('bare')];
    await fill(kept, weekly(), { ...usual, mine, commitments: 100_000, organisation: { people: 200, goals: 200 }, lately: 2_000 });
    await tellWhenPainted(kept.context, rows, mine, 'rows');
    await tellWhenPainted(kept.context, whole, mine, 'whole');
    await tellWhenPainted(bare.context, 'li', mine);
    const [ours, theirs] = [await kept.context.newPage(), await bare.context.newPage()];
    const opened = (mark: string) => byTurns(
      rounds, () => navigationToPaint(ours, kept.url('dashboard.html'), mark), () => navigationToPaint(theirs, `chrome-extension://${bare.extensionId}/rows.html`),
    );
    return [
      figure('dashboard-open', 'ms', ...await opened('rows'), { ratio: 1.5 }),
      figure('dashboard-open, every figure', 'ms', ...await opened('whole'), { median: 1000 }),
    ];
  });
}
