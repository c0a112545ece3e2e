// `npm run bench`: one JSON object a line. `--only name` measures that one; `--check` fails on a missed budget.
import { parseArgs } from 'node:util';
import { capture } from './capture';
import { dashboardOpen } from './dashboard-open';
import type { Figure } from './figures';
import { pageTax } from './page-tax';
import { popup } from './popup';
import { search } from './search';
import { parse } from './parse';
import { scroll } from './scroll';
import { scale, sidebarVisible } from './sidebar-visible';
import { size } from './size';

const benches: Record<string, () => Promise<Figure | Figure[]>> = {
  'sidebar-visible': sidebarVisible,
  capture,
  scale,
  search,
  popup,
  'dashboard-open': dashboardOpen,
  scroll,
  'page-tax': pageTax,
  parse,
  size,
};

const { values } = parseArgs({ options: { only: { type: 'string' }, check: { type: 'boolean', default: false } } });
const names = values.only === undefined ? Object.keys(benches) : [values.only];
let missed = false;

for (const name of names) {
  const bench = benches[name];
  if (!bench) throw new Error(`There is no benchmark "${name}". There are: ${Object.keys(benches).join(', ')}.`);
  for (const figure of [await bench()].flat()) {
    console.log(JSON.stringify(figure));
    missed ||= !figure.ok;
  }
}
if (values.check && missed) process.exitCode = 1;
