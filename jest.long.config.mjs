// Tests of minutes rather than seconds: `npm run test:long`.
import usual from './jest.config.mjs';

export default {
  ...usual,
  testMatch: ['**/*.long.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
