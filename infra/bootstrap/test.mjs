// `npm test [-- [unit|int|e2e|browser|redis|engine] [--long] [--random] [Jest's own arguments]]`: sets up, then runs the kinds of test
// one after the other. See docs/tests.md.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedSeed } from '../../test/setup/fixed-seed.mjs';
import { provideChromium } from './chromium.mjs';
import { provideRedis } from './redis.mjs';
import { root, setUp } from './set-up.mjs';

const STOP = ['SIGINT', 'SIGTERM'];
const PUSHED = ['unit', 'int', 'e2e'];
const KINDS = [...PUSHED, 'browser', 'redis', 'engine'];
/** For two cores one more than can compute: much of what a spec does is waiting, for a lease, a process, an answer that never comes. */
const WORKERS = 3;
const args = process.argv.slice(2);
const kind = KINDS.includes(args[0]) ? args.shift() : undefined;
const kinds = kind ? [kind] : PUSHED;
const isLong = args.includes('--long');
const isRandom = args.includes('--random');
const jestArgs = args.filter((arg) => !['--long', '--random'].includes(arg));
process.env.JIXIAO_SEED ??= String(isRandom ? randomInt(2 ** 31) : fixedSeed);

process.chdir(root);
setUp();
let interrupted;
const total = { passed: 0, failed: 0 };
for (const each of kinds) {
  console.error(`\n── ${each} (JIXIAO_SEED=${process.env.JIXIAO_SEED}) ──`);
  const since = performance.now();
  const { passed, failed } = await run(each);
  console.error(`── ${each}: ${Math.round((performance.now() - since) / 1000)} s ──`);
  total.passed += passed;
  total.failed += failed;
  if (interrupted !== undefined) break;
}
if (kind === undefined)
  console.log(
    '\n未运行 Not run: 浏览器中的测试 the tests in a browser (npm run test:browser) · 内嵌引擎的完整测试 the long suites of the embedded engine (npm run test:engine) · 需要 Redis 的测试 the tests that need Redis (npm run test:redis)',
  );
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function run(each) {
  if (each === 'browser') return runJest(each, { JIXIAO_CHROMIUM: provideChromium() });
  const redis = each === 'redis' ? await provideRedis() : undefined;
  try {
    return await runJest(each, redis === undefined ? {} : { REDIS_URL: redis.url });
  } finally {
    await redis?.stop();
  }
}

async function runJest(each, env) {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-jest-'));
  const outputFile = join(folder, 'results.json');
  const jest = spawn(
    process.execPath,
    [
      join('node_modules', 'jest', 'bin', 'jest.js'),
      isShared(each) ? '--runInBand' : `--maxWorkers=${WORKERS}`,
      '--passWithNoTests',
      '--json',
      `--outputFile=${outputFile}`,
      ...jestArgs,
    ],
    {
      // With --json people read stderr; what is left on stdout only names the file.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ...env,
        JEST_KIND: each,
        ...(isLong ? { JIXIAO_TEST_LONG: '1' } : {}),
      },
    },
  );
  const pass = (signal) => jest.kill(signal);
  for (const signal of STOP) process.on(signal, pass);
  const [code, signal] = await once(jest, 'exit');
  for (const each of STOP) process.off(each, pass);
  if (code === null || code > 128) interrupted = signal ?? 'SIGINT';
  try {
    return count(code, outputFile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// There is one Redis, and each spec empties it; at one real event store, a spec would hear what another writes; those in a browser share
// one product that they started, and restart.
function isShared(each) {
  return (
    ['redis', 'browser'].includes(each) || (each !== 'unit' && process.env.CONFORMANCE_EVENTSTORE_URL !== undefined)
  );
}

function count(code, outputFile) {
  const results = readResults(outputFile);
  // A spec that could not even be loaded, or a run that ended otherwise than green, is a failure although no test in it failed.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return { passed: results.numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) };
}

function readResults(outputFile) {
  try {
    return JSON.parse(readFileSync(outputFile, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPassedTests: 0 };
  }
}
