/** Tests run as ES modules; swc only strips the types. */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/support/before-tests.mjs',
  globalTeardown: '<rootDir>/tests/support/after-tests.mjs',
  /** Modules that are loaded again for every file add up: workers begin anew before memory runs short. */
  maxWorkers: '100%',
  workerIdleMemoryLimit: '500MB',
  /** Slow machines are given time: no test depends on it. */
  testTimeout: 120_000,
  setupFiles: ['<rootDir>/tests/support/web-globals.ts'],
  reporters: ['default', '<rootDir>/tests/support/plain-summary.mjs'],
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '<rootDir>/tests/support/rooms/from-room.mjs',
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
};
