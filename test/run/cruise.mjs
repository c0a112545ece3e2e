// Cruises the imports against .dependency-cruiser.cjs: once with type imports, once without for what is reachable.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const folders = ['lib', 'components', 'entrypoints'];
const reaching = forbidden.filter((rule) => rule.to.reachable);
const direct = forbidden.filter((rule) => !rule.to.reachable);

/** The project's modules that were looked at, and every broken rule. `root` has a tsconfig.json and the three folders. */
export async function cruiseLayers(root) {
  const imports = await pass(root, direct, true);
  const runtime = await pass(root, reaching, false);
  return { modules: imports.modules, violations: [...imports.violations, ...runtime.violations] };
}

async function pass(root, rules, withTypes) {
  const fileName = join(root, 'tsconfig.json');
  const tsConfig = extractTsConfig(fileName);
  const { output } = await cruise(
    folders,
    { ...options, tsConfig: { fileName }, baseDir: root, tsPreCompilationDeps: withTypes, validate: true, ruleSet: { forbidden: rules } },
    { ...options.enhancedResolveOptions, alias: aliasesOf(tsConfig) },
    { tsConfig },
  );
  const own = output.modules.filter(({ source }) => !source.includes('node_modules'));
  return { modules: own.length, violations: output.summary.violations.map(told) };
}

/** `paths` of a tsconfig, relative ones of an extended file too, which the cruiser itself does not find. */
function aliasesOf({ options: { paths = {}, pathsBasePath } }) {
  const folders = Object.entries(paths).filter(([name]) => name.endsWith('/*'));
  return Object.fromEntries(folders.map(([name, [target]]) => [name.slice(0, -2), resolve(pathsBasePath, target.slice(0, -2))]));
}

function told({ rule, from, to, cycle, via }) {
  const path = (cycle ?? via ?? []).map((step) => step.name ?? step);
  const { comment } = forbidden.find(({ name }) => name === rule.name);
  return { rule: rule.name, from, to, path, comment };
}
