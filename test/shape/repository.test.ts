// Rules of the repository that no compiler holds.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

// Tracked and new files alike, so that a rule holds before the commit; what a colleague deleted is left out.
const files = git('ls-files', '--cached', '--others', '--exclude-standard').filter((file) => !git('ls-files', '--deleted').includes(file));
const text = files.filter((file) => !/\.(png|ico|woff2?|zip)$/.test(file));
const modules = files.filter((file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file));
const tests = files.filter((file) => /\.(test|spec)\.tsx?$/.test(file));

function git(...args: string[]): string[] {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function containing(pattern: RegExp, where = text): string[] {
  return where.filter((file) => pattern.test(read(file)));
}

/** The relative paths in this file that lead to the folder beside the repository, seen from the file and from the root alike. */
function climbs(file: string): string[] {
  const paths = [...read(file).matchAll(/(?:\.\.\/)+shared\b/g)].map(([path]) => path);
  return paths.filter((path) => !existsSync(join(dirname(file), path)) || relative('.', join(dirname(file), path)).startsWith('..'));
}

describe('the repository', () => {
  it('has only the known folders at its top', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
    const unknown = [...folders].filter((folder) => !folder.startsWith('.') && !['entrypoints', 'components', 'lib', 'public', 'test', 'docs'].includes(folder));
    expect(unknown).toEqual([]);
  });

  it('reads nothing outside itself', () => {
    const outside = text.flatMap((file) => climbs(file).map((path) => `${file}: ${path}`));
    expect(outside).toEqual([]);
  });

  it('names no path of one machine', () => {
    // Put together, so that this file does not name one itself.
    const homes = new RegExp(`(?:^|[^\\w.])/(?:home|Users|work)/${'[a-z]'}`, 'm');
    expect(containing(homes)).toEqual([]);
  });

  it('names no registry’s host in the lock, so that it installs from any mirror', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  it('pins every package to one version, except the types of Node', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([name, version]) => name !== '@types/node' && !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('has modules that say in their first line why they exist', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.filter((file) => !/^\/[/*]+\s*\S/.test(read(file).trimStart()))).toEqual([]);
  });

  it('keeps entrypoints to a screenful: they compose and do not think', () => {
    const long = modules.filter((file) => file.startsWith('entrypoints/') && read(file).trimEnd().split('\n').length > 40);
    expect(long).toEqual([]);
  });

  it('has no barrel files', () => {
    const barrels = modules.filter((file) => /^(lib|components)\/.*\/index\.tsx?$/.test(file));
    expect(barrels).toEqual([]);
  });

  it('has no test without an assertion', () => {
    expect(tests.length).toBeGreaterThan(0);
    const silent = tests.filter((file) => !/\b(?:expect|assert)\w*[.(]/.test(read(file)));
    expect(silent).toEqual([]);
  });

  it('leaves no test out, and none alone', () => {
    expect(containing(/\b(?:test|it|describe)\.(?:only|skip|fixme|todo)\b/, tests)).toEqual([]);
  });
});
