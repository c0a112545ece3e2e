// Whoever asked the system for less motion gets none: everything that moves takes its time from one token, which is then nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = ['components', 'entrypoints', 'lib'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)));
const sheets = files.filter((file) => file.endsWith('.css')).map((file) => ({ file, css: readFileSync(file, 'utf8') }));
const modules = files.filter((file) => /\.tsx?$/.test(file) && !/\.test/.test(file));

describe('reduced motion', () => {
  it('takes all time from what moves', () => {
    const tokens = sheets.find(({ file }) => file.endsWith('tokens.css'))?.css ?? '';
    expect(tokens).toMatch(/@media \(prefers-reduced-motion: reduce\) \{ :root \{ --quick: 0ms; \} \}/);
  });

  it('is kept by every style: nothing moves in a time of its own', () => {
    const moving = sheets.flatMap(({ file, css }) => [...css.matchAll(/(?:transition|animation)(?:-duration)?:([^;}]+)/g)].map(([, value = '']) => ({ file, value })));
    expect(moving.length).toBeGreaterThan(0);
    // What only appears after a pause (1 ms) does not move.
    expect(moving.filter(({ value }) => !/var\(--quick\)|\b1ms\b|none/.test(value))).toEqual([]);
    expect(sheets.filter(({ css }) => /scroll-behavior:\s*smooth/.test(css)).map(({ file }) => file)).toEqual([]);
  });

  it('is kept by every module: none animates or scrolls smoothly', () => {
    expect(modules.filter((file) => /behavior: 'smooth'|\.animate\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
