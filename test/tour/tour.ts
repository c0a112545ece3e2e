// The headless tour: does the whole job on the practice pages, tells what it saw, and fails when a step did not happen.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchKept } from '../harness/launch';
import { startPracticeServer } from '../practice/server';
import { takePictures } from './pictures';
import { tourSteps } from './steps';
import { tell } from './telling';

const { values } = parseArgs({ options: { readme: { type: 'boolean', default: false }, practice: { type: 'boolean' } } });
const folder = process.env.KEPT_TOUR_OUT ?? '.output/tour';

const server = await startPracticeServer();
try {
  const kept = await launchKept({ port: server.port });
  const happened = await tell(tourSteps(kept), folder).finally(() => kept.close());
  if (happened && values.readme) {
    await takePictures(server.port, join(folder, 'readme'));
    await cp(join(folder, 'readme'), 'docs/images', { recursive: true });
    console.log('The pictures in docs/images are new.');
  }
  console.log(happened ? `Every step happened. Pictures: ${folder}` : `The tour stopped. Pictures up to there: ${folder}`);
  if (!happened) process.exitCode = 1;
} finally {
  await server.close();
}
