// `dashboard-open`: from the navigation to the overview painted, among 100,000 commitments, beside a bare page that only reads the rows it shows.
import { withBench } from './browsers';
import { byTurns, figure } from './figures';
import type { Figure } from './figures';
import { largeOrganisation, openFilled } from './filled';
import { navigationToPaint, tellWhenPainted } from './painted';

/** Of 21 the ratio differed by 0.2 from run to run. */
const rounds = 45;
const roundsOfAll = 11;

/** As many rows as the bare page shows. */
const { mine } = largeOrganisation;

const rows = 'section[aria-label="Mine, due"] li';
const figures = ['Promises kept', 'Overdue now', 'Outcomes told'].map((name) => `:has([aria-label^="${name}"] button)`).join('');
/** Every figure has its number, and nothing is loading any more. */
const whole = `main${figures}:not(:has([aria-label="Loading"])) ${rows}`;

export function dashboardOpen(): Promise<Figure[]> {
  return withBench(async ({ open }) => {
    const [kept, bare] = [await openFilled(open, largeOrganisation), await open('bare')];
    await tellWhenPainted(kept.context, rows, mine, 'rows');
    await tellWhenPainted(kept.context, whole, mine, 'whole');
    await tellWhenPainted(bare.context, 'li', mine);
    const [ours, theirs] = [await kept.context.newPage(), await bare.context.newPage()];
    const opened = (mark: string, times: number) => byTurns(
      times, () => navigationToPaint(ours, kept.url('dashboard.html'), mark), () => navigationToPaint(theirs, `chrome-extension://${bare.extensionId}/rows.html`),
    );
    return [
      figure('dashboard-open', 'ms', ...await opened('rows', rounds), { ratio: 1.5 }),
      figure('dashboard-open, every figure', 'ms', ...await opened('whole', roundsOfAll), { median: 1000 }),
    ];
  });
}
