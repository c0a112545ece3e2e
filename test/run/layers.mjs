// `npm run layers`: the layers' rules, and proof that the cruise saw the project at all.
import { cruiseLayers } from './cruise.mjs';

// A cruise that cannot read TypeScript reports "0 modules, no violations"; that must not pass.
const fewest = 20;
const { modules, violations } = await cruiseLayers(process.cwd());

for (const { rule, from, to, path, comment } of violations) {
  console.error(`${rule}: ${from} → ${path.length > 0 ? path.join(' → ') : to}\n  ${comment}\n`);
}
if (modules < fewest) {
  console.error(`Only ${modules} modules were cruised, so nothing was proved. Check that typescript is 6.0.x and .wxt/tsconfig.json exists (npx wxt prepare).`);
}
const failed = violations.length > 0 || modules < fewest;
console.log(`${modules} modules cruised, ${violations.length} broken rules`);
process.exitCode = failed ? 1 : 0;
