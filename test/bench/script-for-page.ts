// Modules of the product as one script that a page of the extension can run: pages import nothing while they are measured.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The script of a module; what the module exports is in `globalThis[name]` once it ran. @param entry its path from the repository's root */
export async function scriptForPage(entry: string, name: string): Promise<string> {
  const built = await build({
    root, configFile: false, logLevel: 'silent', resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('There is no script.');
  return `${output.output[0].code}; globalThis.${name} = ${name};`;
}
