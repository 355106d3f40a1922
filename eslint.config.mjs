import eslint from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// Few rules, each about a mistake that types, tests and formatting let through.
export default defineConfig(
  { ignores: ['dist*/', '.cache/', '.astro/', 'tests/bench/bare/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  // Hidden characters are looked for on purpose.
  { rules: { eqeqeq: 'error', 'no-control-regex': 'off' } },
  {
    files: ['**/*.ts', '**/*.astro'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Open lists of types, which other files add to.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
    },
  },
  {
    files: ['**/*.ts'],
    // To know the types in a component's scripts, all of the project would be read a second time.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Astro's hooks hand out methods that need no "this".
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // A listener's rejected promise ends a process, but is told in a browser's console like any exception.
    files: ['src/browser/**/*.ts'],
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
    },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      // What scrolls sideways must be within reach of the keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'] }],
    },
  },
  {
    files: ['**/*.astro/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > :not(ImportDeclaration[specifiers.length=0])',
          message: 'Import a file that does it: only there are types looked at.',
        },
      ],
    },
  },
  {
    // Only Astro's own checker knows the types of components.
    files: ['src/components/mdx/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    plugins: { vitest },
    rules: {
      // What waits for an address fails without it.
      'vitest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expectNoFaults', 'quiet', 'page.waitForURL'] },
      ],
      'vitest/no-disabled-tests': 'error',
      'vitest/no-focused-tests': 'error',
      'vitest/no-identical-title': 'error',
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
      // Matchers such as expect.any() are of type any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // The attacks themselves.
    files: ['tests/browser/security-policy.test.ts'],
    rules: {
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
