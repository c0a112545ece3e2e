// The pages' own scripts are written in TypeScript; the server strips the types when a page asks for one.
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import ts from 'typescript';

const made = new Map<string, string>();

/** JavaScript of `<name>.ts` below test/practice (imports have no extension), or null when there is none. */
export function clientModule(name: string): string | null {
  const known = made.get(name);
  if (known !== undefined) return known;
  const path = normalize(`${name}.ts`);
  const file = join(import.meta.dirname, path);
  if (path.startsWith('..') || !existsSync(file)) return null;
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  made.set(name, outputText);
  return outputText;
}
