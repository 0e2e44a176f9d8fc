import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** Two axes, no star: what a project is (type) and whose it is (scope). */
const types = {
  util: ['util'],
  domain: ['domain', 'util'],
  platform: ['platform', 'util'],
  api: ['api', 'domain', 'platform', 'util'],
  web: ['web', 'domain', 'util'],
  demo: ['api', 'domain', 'platform', 'util'],
  app: ['api', 'web', 'domain', 'platform', 'util', 'demo'],
  // The worker is put together by the API's composition root.
  worker: ['app', 'platform', 'util'],
};
const scopes = {
  shared: ['shared'],
  platform: ['platform', 'shared'],
  registry: ['registry', 'platform', 'shared'],
  plans: ['plans', 'platform', 'shared'],
  budgets: ['budgets', 'platform', 'shared'],
  demo: ['demo', 'budgets', 'plans', 'registry', 'platform', 'shared'],
  app: ['demo', 'budgets', 'plans', 'registry', 'platform', 'shared'],
  worker: ['app', 'platform', 'shared'],
};
const constraints = (axis, allowed) =>
  Object.entries(allowed).map(([from, to]) => ({
    sourceTag: `${axis}:${from}`,
    onlyDependOnLibsWithTags: to.map((t) => `${axis}:${t}`),
  }));

/** The one door to the database is libs/platform/database; nobody else opens a connection or reads the environment. */
const oneDoor = [
  {
    selector: "MemberExpression[property.name='createQueryRunner']",
    message: 'Use inAmbito/inPlatform: the one door to the database.',
  },
  {
    selector: "MemberExpression[property.name='getRepository']",
    message: 'Use inAmbito and its Db: the one door to the database.',
  },
  {
    selector: "MemberExpression[object.name='dataSource'][property.name='query']",
    message: 'Use inAmbito/inPlatform: the one door to the database.',
  },
  { selector: "MemberExpression[property.name='enterWith']", message: 'Context is set with run only.' },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Configuration is parsed once, in @zona/config.',
  },
];

export default ts.config(
  { ignores: ['**/dist', '**/node_modules', '**/.zona', '**/.nx', '**/generated'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@nx': nx, 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [...constraints('type', types), ...constraints('scope', scopes)],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...oneDoor],
    },
  },
  {
    files: [
      'libs/platform/database/**/*.ts',
      'libs/platform/config/**/*.ts',
      '**/*.spec.ts',
      '**/testing/**/*.ts',
      'apps/web-e2e/**/*.ts',
      '**/*.config.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  prettier,
);
