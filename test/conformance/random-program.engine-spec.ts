import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { programs } from './model/program.js';
import { runProgram } from './model/run-program.js';
import { storeUnderTest } from './store-under-test.js';

const isLong = process.env['JIXIAO_TEST_LONG'] !== undefined;
const seed = Number(process.env['JIXIAO_SEED']);
const numRuns = Number(process.env['JIXIAO_RUNS'] ?? (isLong ? 500 : 25));
const limitMs = isLong ? 15 * 60_000 : 40_000;

describe('a random program', () => {
  const store = storeUnderTest();

  it(
    `is answered, logged and heard as the model says, with JIXIAO_SEED=${seed} JIXIAO_RUNS=${numRuns}`,
    async () => {
      process.stderr.write(`random programs: JIXIAO_SEED=${seed} JIXIAO_RUNS=${numRuns}\n`);
      const last: { run?: Promise<void> } = {};
      const property = fc.asyncProperty(programs, (program) => (last.run = runProgram(store.client, program)));
      try {
        // A failure is made smaller until the time is up, and shown with what was asked and answered last.
        await fc.assert(property, { seed, numRuns, interruptAfterTimeLimit: limitMs });
      } finally {
        await last.run?.catch(() => undefined); // a run that was cut short by the limit: what it found came too late
      }
    },
    limitMs + 60_000,
  );
});
