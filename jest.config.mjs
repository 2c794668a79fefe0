import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const tests = '<rootDir>/tests/**/*.test.{ts,tsx}';

/** Tests whose first line asks for jsdom, as jest documents it. */
const inWindow = globSync('tests/**/*.test.{ts,tsx}', { cwd: import.meta.dirname })
  .filter((file) => readFileSync(file, 'utf8').startsWith('/** @jest-environment jsdom */'))
  .map((file) => `<rootDir>/${file}`);

/** Tests run in Node as it is, where modules are loaded once, through tsx; those of a window in jsdom. */
export default {
  globalSetup: '<rootDir>/tests/support/before-tests.mjs',
  globalTeardown: '<rootDir>/tests/support/after-tests.mjs',
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  reporters: ['default', '<rootDir>/tests/support/plain-summary.mjs'],
  projects: [
    {
      displayName: 'node',
      runner: ['<rootDir>/tests/support/light-runner.mjs', { runtime: 'child_process' }],
      setupFilesAfterEnv: ['<rootDir>/tests/support/end-of-patience.mjs'],
      testMatch: [tests],
      testPathIgnorePatterns: inWindow,
    },
    {
      displayName: 'window',
      setupFiles: ['<rootDir>/tests/support/web-globals.ts'],
      testMatch: inWindow,
      testTimeout: 120_000,
      extensionsToTreatAsEsm: ['.ts', '.tsx'],
      transform: {
        '^.+\\.tsx?$': [
          '@swc/jest',
          {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
              experimental: { keepImportAttributes: true },
            },
            module: { type: 'es6' },
          },
        ],
      },
      moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    },
  ],
};
