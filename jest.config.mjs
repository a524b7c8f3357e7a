// Kinds of test by suffix (docs/tests.md); `kind` is chosen with JEST_KIND so that one file configures all of them.
import { fixedSeed } from './test/setup/fixed-seed.mjs';

const patterns = {
  unit: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  int: ['<rootDir>/{apps,libs,test}/**/*.int-spec.ts'],
  e2e: ['<rootDir>/{apps,libs,test}/**/*.e2e-spec.ts'],
  browser: ['<rootDir>/test/browser/**/*.browser-spec.ts'],
  redis: ['<rootDir>/{apps,libs,test}/**/*.redis-spec.ts'],
  engine: ['<rootDir>/{libs,test}/**/*.engine-spec.ts'],
};
const kind = process.env.JEST_KIND ?? 'unit';
// Also where Jest is started by an editor; the workers inherit it.
process.env.JIXIAO_SEED ??= String(fixedSeed);

export default {
  testMatch: patterns[kind],
  // A worker evaluates a module once for all its spec files; Node loads them, so nothing is transformed here.
  testRunner: '<rootDir>/test/setup/native-runner.mjs',
  testEnvironment: '<rootDir>/test/setup/native-environment.mjs',
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.jixiao'],
  ...(kind === 'unit' ? {} : around(kind === 'browser' ? 'product' : 'postgres')),
  testTimeout: kind === 'unit' ? 20_000 : 120_000,
};

/** What all specs of a kind share is started before them. */
function around(what) {
  return { globalSetup: `<rootDir>/test/setup/${what}.mjs`, globalTeardown: `<rootDir>/test/setup/stop-${what}.mjs` };
}
