// The rules a machine can hold. Each message of our own says what to do instead.
import tseslint from 'typescript-eslint';
import { firstLine, functionLength, names } from './test/shape/lint-rules.mjs';

const kept = { rules: { names, 'first-line': firstLine, 'function-length': functionLength } };

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name, so that one thing has one name everywhere. Only entrypoints and tool configuration export a default.',
};
const inlineColour = {
  selector: 'JSXAttribute[name.name=/^(style|fill|stroke|color)$/] Literal[value=/#[0-9a-f]{3,8}\\b|\\b(?:rgb|hsl|oklch)a?\\(/i]',
  message: 'Use a design token: `var(--…)` in the CSS module, so that light and dark both hold.',
};
const bareForm = {
  selector: 'JSXOpeningElement[name.name="form"]',
  message: 'Use `Form` of components/ui: pressed twice, it is stored once.',
};
const barrel = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the module that defines it.',
};

export default tseslint.config(
  { ignores: ['**/.output/', '**/.wxt/', 'node_modules/', 'docs/', 'test/fixtures/pages/', 'test/practice/pages/'] },
  {
    files: ['**/*.{ts,tsx,mts}'],
    ignores: ['**/*.d.mts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
      // Our factories return closures, which have no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs,ts,tsx}'],
    plugins: { kept },
    rules: {
      'kept/names': 'error',
      'max-lines': ['warn', { max: 220, skipBlankLines: true }],
      'kept/function-length': ['error', { max: 30 }],
      'no-restricted-syntax': ['error', defaultExport, inlineColour, barrel],
    },
  },
  {
    files: ['{lib,components,entrypoints,test}/**/*.{mjs,ts,tsx}'],
    rules: { 'kept/first-line': 'error' },
  },
  {
    files: ['components/**/*.tsx'],
    ignores: ['components/ui/Form.tsx'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, inlineColour, barrel, bareForm] },
  },
  {
    // A component's markup is long without being complicated.
    files: ['**/*.tsx'],
    rules: { 'kept/function-length': ['error', { max: 60 }] },
  },
  {
    // A describe block holds many tests.
    files: ['**/*.test.{ts,tsx}', 'test/e2e/**', 'test/fixtures/**'],
    rules: { 'kept/function-length': 'off' },
  },
  {
    // What runs in a terminal speaks there.
    files: ['test/run/**', 'test/tour/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['entrypoints/**', 'test/bench/bare/entrypoints/**', '*.{js,cjs,ts}', 'test/bench/bare/*.ts', 'test/run/unhandled.mjs'],
    rules: { 'no-restricted-syntax': ['error', inlineColour, barrel] },
  },
);
