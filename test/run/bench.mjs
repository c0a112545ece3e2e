// `npm run bench`: builds Kept and its bare counterpart, then measures both in the same run (test/bench/).
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { NotPrepared } from './not-prepared.mjs';
import { asCommand, installChromium, installDependencies, root, runs } from './prepare.mjs';

await asCommand(() => {
  installDependencies();
  installChromium();
  const out = join(root, '.output', 'bench');
  rmSync(out, { recursive: true, force: true });
  const env = { KEPT_OUT: out, KEPT_BARE_OUT: join(out, 'bare') };
  // What the builds say goes to stderr: only figures may reach stdout.
  const built = runs('npx', ['wxt', 'zip'], { env, quiet: true }) && runs('npx', ['wxt', 'build', join('test', 'bench', 'bare')], { env, quiet: true });
  if (!built) throw new NotPrepared('The builds to be measured failed. Nothing was measured. Look at the errors above.');
  const measured = runs('npx', ['tsx', 'test/bench/bench.ts', ...process.argv.slice(2)], {
    env: { KEPT_BUILD: join(out, 'chrome-mv3'), KEPT_BARE_BUILD: join(out, 'bare', 'chrome-mv3') }, minutes: 60,
  });
  if (!measured) process.exitCode = 1;
});
