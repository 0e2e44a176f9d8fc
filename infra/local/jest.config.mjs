import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/** The same meaning of class fields, decorators and JSX as tsconfig.base.json, so that what is tested is what is built. */
const swc = {
  jsc: {
    target: 'es2023',
    experimental: { keepImportAttributes: true },
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: true,
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx', '.graphql'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: { '\\.tsx?$': ['@swc/jest', swc], '\\.graphql$': '<rootDir>/infra/local/support/text-transform.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.zona/'],
  ...more,
});

/** `ZONA_PROPERTY_RUNS=20000 npm run jest -- --selectProjects unit --testTimeout 300000` looks for the rare cases. */
const moreRuns = process.env.ZONA_PROPERTY_RUNS
  ? { setupFiles: ['<rootDir>/infra/local/support/property-runs.mjs'] }
  : {};

/** Tests that need PostgreSQL find it, with the demo ambiti in a template, through libs/platform/database/src/testing. */
const withDatabase = {
  globalSetup: '<rootDir>/libs/platform/database/src/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/platform/database/src/testing/global-teardown.mjs',
};

export default {
  rootDir,
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    project('unit', ['libs/**/src/**/*.spec.{ts,tsx}', 'apps/*/src/**/*.spec.{ts,tsx}'], moreRuns),
    project('db', ['{libs,apps}/**/src/**/*.{db-spec,authz-spec}.ts'], withDatabase),
    project('size', ['apps/*/src/**/*.size-spec.ts'], withDatabase),
    project('e2e', ['apps/web-e2e/src/**/*.e2e.ts'], {
      ...withDatabase,
      setupFilesAfterEnv: ['<rootDir>/libs/platform/database/src/testing/browser-timeout.mjs'],
    }),
  ],
};
