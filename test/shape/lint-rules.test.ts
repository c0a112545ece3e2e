// Shows that the project's own lint rules bite, on the sentences of code they are about.
import { Linter } from 'eslint';
import type { Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, so that the lint configuration can read it without a build
import * as rules from './lint-rules.mjs';

const plugin = rules as unknown as Record<'names' | 'firstLine' | 'functionLength', Rule.RuleModule>;

function complaints(rule: keyof typeof plugin, code: string, { filename = 'lib/kept.js', options = [] as unknown[] } = {}): string[] {
  const found = new Linter().verify(code, [{ plugins: { kept: { rules: plugin } }, rules: { [`kept/${rule}`]: ['error', ...options] } }], { filename });
  return found.map(({ message }) => message);
}

const long = (lines: number) => Array.from({ length: lines }, (_, index) => `  go(${index});`).join('\n');

describe('the lint rules', () => {
  it('refuse a file or a thing with an empty name, and say how to name it', () => {
    expect(complaints('names', '', { filename: 'lib/utils.js' })[0]).toMatch(/Name it for the one idea/);
    expect(complaints('names', 'class MeetingManager {}')[0]).toMatch(/Name the thing or the act/);
    expect(complaints('names', 'const dateHelpers = 1')).toHaveLength(1);
    expect(complaints('names', 'const openCommitments = 1')).toEqual([]);
  });

  it('want the first line to say why the module exists', () => {
    expect(complaints('firstLine', 'const a = 1;')[0]).toMatch(/says why it exists/);
    expect(complaints('firstLine', '// The one door for writes.\nconst a = 1;')).toEqual([]);
  });

  it('refuse a function with too many lines of its own', () => {
    const options = [{ max: 10 }];
    expect(complaints('functionLength', `function f() {\n${long(9)}\n}`, { options })[0]).toMatch(/11 lines of its own/);
    expect(complaints('functionLength', `function f() {\n${long(8)}\n\n  // why\n}`, { options })).toEqual([]);
  });

  it('let a factory be as long as what it makes, but not longer itself', () => {
    const options = [{ max: 10 }];
    const factory = `function createX() {\n  const a = () => {\n${long(7)}\n  };\n  const b = () => {\n${long(7)}\n  };\n  return { a, b };\n}`;
    expect(complaints('functionLength', factory, { options })).toEqual([]);
    expect(complaints('functionLength', factory.replace('return', `${long(8)}\nreturn`), { options })).toHaveLength(1);
  });
});
