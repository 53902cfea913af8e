// The ESM jest setup: swc strips the types, Node runs the modules as they are.
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.long\\.test\\.ts$'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/__tests__/fake-github/contract-reporter.mjs'],
  // Much of the time goes into child processes and waiting: every core is put to use.
  maxWorkers: '100%',
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts'],
};
