// Kinds of test by suffix (docs/tests.md); `kind` is chosen with JEST_KIND so that one file configures all of them.
import { fixedSeed } from './test/setup/fixed-seed.mjs';

const patterns = {
  unit: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  int: ['<rootDir>/{apps,libs,test}/**/*.int-spec.ts'],
  e2e: ['<rootDir>/{apps,libs,test}/**/*.e2e-spec.ts'],
  redis: ['<rootDir>/{apps,libs,test}/**/*.redis-spec.ts'],
  engine: ['<rootDir>/{libs,test}/**/*.engine-spec.ts'],
};
const kind = process.env.JEST_KIND ?? 'unit';
// Also where Jest is started by an editor; the workers inherit it.
process.env.JIXIAO_SEED ??= String(fixedSeed);

export default {
  testMatch: patterns[kind],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^fast-check$': '<rootDir>/test/setup/fast-check.mjs',
    '^(\\.{1,2}/(?!.*node_modules/).*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.jixiao'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  ...(kind === 'unit'
    ? {}
    : {
        globalSetup: '<rootDir>/test/setup/postgres.mjs',
        globalTeardown: '<rootDir>/test/setup/stop-postgres.mjs',
      }),
  // A worker keeps the modules of every spec it has run: 3 GB in the end, which its collector went over again and again.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: kind === 'unit' ? 20_000 : 120_000,
};
