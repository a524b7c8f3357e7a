import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-start-up-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAVY = /node_modules\/(@nestjs|typeorm|pg|bullmq|fastify|@fastify|@eventstore|@grpc|google-protobuf)\//;
const env = { JIXIAO_DATA_DIR: folder, XDG_CONFIG_HOME: folder, JIXIAO_HTTP_PORT: '1' };

/** Runs one command line of the built program as a user would; answers what it printed and which modules it loaded. */
function ran(line: string, more: Readonly<Record<string, string>> = {}) {
  const list = join(folder, 'loaded.txt');
  rmSync(list, { force: true });
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './test/architecture/loaded-modules.mjs', 'dist/apps/cli/src/main.js', ...line.split(' ')],
    {
      encoding: 'utf8',
      env: { ...env, LOADED_MODULES: list, ...more },
    },
  );
  return { said: stdout + stderr, loaded: readFileSync(list, 'utf8').split('\n') };
}

describe('the start-up of jixiao', () => {
  it.each([
    ['--help', 'rebuild'],
    ['table --help', '--as-of'],
    ['rebuild --help', '--dry-run'],
    ['table --year 24 --unit 307', '2024'],
    ['table --year 2024 --unit 307', 'does not answer'],
    ['nothing', '--help'],
    ['whoami auditor', 'npx jixiao login auditor'],
    ['parse infra/demo/target-table-2024.txt', '合计'],
    ['import none --as auditor', 'There is no such file'],
  ])('%s loads neither a framework nor the client of a store', (line, says) => {
    const { said, loaded } = ran(line);
    expect(said).toContain(says);
    expect(loaded.length).toBeGreaterThan(20);
    expect(loaded.filter((url) => HEAVY.test(url))).toEqual([]);
    // Zod's are a third, each command is one; every hundred costs some 50 ms. Reading workbooks and pages takes sixty more.
    expect(loaded.length).toBeLessThan(line.startsWith('parse') ? 325 : 265);
  });

  it('would be noticed: a command that reads the database loads what it needs for it', () => {
    const { loaded } = ran('jobs failed', {
      QUEUE_URL: 'postgres://127.0.0.1:1/none',
      DATABASE_URL: 'postgres://127.0.0.1:1/none',
    });
    expect(loaded.filter((url) => HEAVY.test(url)).length).toBeGreaterThan(5);
  });
});
