// `sidebar-visible` and `scale`: from the navigation to the commitments painted in the frame.
import { practiceEvent } from '../practice/events';
import type { PracticeEvent } from '../practice/events';
import type { Kept } from '../harness/launch';
import { withBench } from './browsers';
import { byTurns, figure } from './figures';
import type { Figure } from './figures';
import { large, openFilled } from './filled';
import { navigationToPaint, tellWhenPainted } from './painted';
import { fill, usual } from './seed';

export const commitmentBox = 'input[type="checkbox"][aria-label^="Done:"], [role="checkbox"][aria-label^="Done:"]';
/** Of 21 the ratio differed by 0.2 from run to run. */
const rounds = 45;

export const weekly = (): PracticeEvent => practiceEvent(new Date(), 'weekly');
export const callOf = (event: PracticeEvent): string => `https://meet.google.com/${event.code}?incall`;

export function sidebarVisible(): Promise<Figure> {
  return withBench(async ({ open }) => {
    const kept = await open('kept');
    await fill(kept, weekly(), { ...usual, commitments: 1_000 });
    await prepare(kept, 1);
    const bare = await open('bare');
    await tellWhenPainted(bare.context, 'li');
    const [ours, theirs] = await paintsByTurns(kept, bare);
    return figure('sidebar-visible', 'ms', ours, theirs, { ratio: 1.5 });
  });
}

export function scale(): Promise<Figure> {
  return withBench(async ({ open }) => {
    const many = await openFilled(open, large);
    await prepare(many, usual.ofMeeting);
    const few = await open('kept');
    await fill(few, weekly(), { ...large, commitments: 1_000 });
    await prepare(few, usual.ofMeeting);
    const [ofMany, ofFew] = await paintsByTurns(many, few);
    return figure('scale', 'ms', ofMany, ofFew, { ratio: 1.3 });
  });
}

/** Leaves the sidebar open, as a user who works with it does. */
async function prepare(kept: Kept, painted: number): Promise<void> {
  const page = await kept.page(callOf(weekly()));
  await kept.clickHandle(page, 'Open Kept');
  const frame = await kept.sidebarFrame(page);
  await frame.locator(commitmentBox).first().waitFor();
  await page.close();
  await tellWhenPainted(kept.context, commitmentBox, painted);
}

async function paintsByTurns(left: Kept, right: Kept): Promise<[number[], number[]]> {
  const [leftPage, rightPage] = [await left.context.newPage(), await right.context.newPage()];
  const url = callOf(weekly());
  return byTurns(rounds, () => navigationToPaint(leftPage, url), () => navigationToPaint(rightPage, url));
}
