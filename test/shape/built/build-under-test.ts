// The build that the shape tests look at: its manifest and its files.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultBuild } from '../../harness/build-copy';

export interface BuiltManifest {
  manifest_version: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js?: string[]; css?: string[]; world?: string }[];
  web_accessible_resources?: { resources: string[]; matches?: string[]; use_dynamic_url?: boolean }[];
  commands?: Record<string, { suggested_key?: { default?: string }; description?: string }>;
  icons?: Record<string, string>;
  background?: { service_worker?: string };
  [key: string]: unknown;
}

const folder = defaultBuild();

/** Every file of the build, by its path in it. */
export function builtFiles(): string[] {
  if (!existsSync(folder)) throw new Error('There is no build to look at. Run "npm run build" first.');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
}

export function readBuilt(file: string): Buffer {
  return readFileSync(join(folder, file));
}

export function builtManifest(): BuiltManifest {
  return JSON.parse(readBuilt('manifest.json').toString()) as BuiltManifest;
}
