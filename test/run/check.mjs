// `npm run check`: what should hold before each commit, in well under a minute.
import { asCommand, installDependencies } from './prepare.mjs';
import { layers, lint, runSteps, types, unit } from './steps.mjs';

await asCommand(() => {
  installDependencies();
  runSteps([types, lint, layers, unit]);
});
