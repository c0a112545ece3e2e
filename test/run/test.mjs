// `npm test`: installs what is missing and runs everything there is, in a real Chromium too.
import { asCommand, installChromium, installDependencies } from './prepare.mjs';
import { buildChromium, buildFirefox, e2e, layers, lint, runSteps, shape, types, unit } from './steps.mjs';

await asCommand(() => {
  installDependencies();
  installChromium();
  runSteps([types, lint, layers, unit, buildChromium, buildFirefox, shape, e2e]);
});
