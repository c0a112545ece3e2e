// The page pays for what the content scripts weigh, so they stay small; and the build holds nothing that is not needed.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtManifest, readBuilt } from './build-under-test';

const zipped = (file: string) => gzipSync(readBuilt(file.replace(/^\//, '')), { level: 9 }).length;

describe('the build', () => {
  const scripts = (builtManifest().content_scripts ?? []).flatMap(({ js = [] }) => js);

  it('has content scripts', () => expect(scripts.length).toBeGreaterThan(0));

  it.each(scripts)('keeps %s within 12 kB', (script) => {
    expect(zipped(script)).toBeLessThanOrEqual(12_000);
  });

  it('ships no source maps and no tests', () => {
    expect(builtFiles().filter((file) => /\.map$|\.test\.|fixtures|practice/.test(file))).toEqual([]);
  });
});
