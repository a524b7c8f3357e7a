import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { environmentOf, type Place, type StartedInstance } from '../started-instance.js';

/** Serves until it is stopped: what it prints is tested where it is made. */
const DOES_NOT_END = /^event-store /;
const commands = Array.from(
  readFileSync('README.md', 'utf8').matchAll(/^npx jixiao (.*?) *(?:#.*)?$/gm),
  ([, line = '']) => line,
).filter((line) => !DOES_NOT_END.test(line));

/** What each shows; one that is not named here says something, and ends well. */
const shows: Readonly<Record<string, RegExp>> = {
  parse: /合计 total: 16 /,
  import: /导入 import .* (?:read|谁 who)$/m,
  inbox: /待办 todo 1（[^]*就业促进工作经费/,
  next: /签署 sign .* yes/,
  signers: /财政局会签 .*会签 all .*demo-expert/,
  agree: /已办理 done：就业促进工作经费/,
  table: /合计 total: 16 .* 102$/m,
  history: /填报草稿[^]*批复[^]*哈希链完好/,
  replay: /一致：/,
  lag: /current-targets .* 0 /,
  parked: /No stream is parked/,
  rebuild: /已切换/,
  jobs: /No failed job/,
  units: /县教育局/,
  people: /p-17/,
  appoint: /单位负责人 unit-head/,
  holders: /人员 person|没有看得到的任职/,
  keys: /[Kk]eys of /,
  organisation: /org\.xlsx/,
  rules: /2026/,
  audit: /\S/,
  login: /^ey[\w-]+\.[\w-]+\.[\w-]+$[^]*demo-auditor/m,
  whoami: /auditor@\*/,
  unheld: /席位/,
  'events export': /一致/,
  'events import': /一致/,
  'events copy': /一致/,
  'events verify': /完好/,
};

/** Every command of the README that ends by itself, as it is printed and in its order, on the instance that runs there. */
export const runsAsPrinted = (running: () => { readonly place: Place; readonly instance: StartedInstance }): void =>
  describe('the README', () => {
    const databases: TestDatabase[] = [];
    const stores: TestEventStore[] = [];
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'jixiao-readme-'));
      // What it names is in the checkout, what it makes must not be.
      await symlink(join(process.cwd(), 'infra'), join(folder, 'infra'));
    });
    afterAll(async () => {
      for (const store of stores) await store.close();
      for (const database of databases) await database.drop();
      await rm(folder, { recursive: true });
    });

    /** `esdb://…` stands for a store that the reader has: an empty one where something is written to it, else the one that runs. */
    async function addressFor(option: string): Promise<string> {
      if (option === '--from') return (await running().instance.running()).EVENTSTORE_URL;
      const database = await createTestDatabase();
      databases.push(database);
      const store = await startTestEventStore(database.eventStoreUrl);
      stores.push(store);
      return store.connectionString;
    }

    async function filledIn(line: string): Promise<string[]> {
      const words = line.split(' ');
      for (const [index, word] of words.entries()) {
        if (word.endsWith('://…')) words[index] = await addressFor(words[index - 1] ?? '');
      }
      return words;
    }

    async function ran(words: readonly string[]) {
      const program = spawn(process.execPath, [join(folder, 'infra/bootstrap/jixiao.mjs'), ...words], {
        cwd: folder,
        env: { PATH: process.env['PATH'], ...environmentOf(running().place) },
      });
      const exited = once(program, 'exit');
      const [out, error] = await Promise.all([text(program.stdout), text(program.stderr)]);
      await exited;
      return { said: `${out}${error}`, out, code: program.exitCode };
    }

    it('names commands of every kind', () => {
      const named = new Set(commands.map((line) => line.replace(/^(events \S+|\S+).*$/, '$1')));
      expect([...named].sort()).toEqual(Object.keys(shows).sort());
    });

    it.each(commands)('npx jixiao %s', async (line) => {
      const { said, code } = await ran(await filledIn(line));
      const [, command = ''] = /^(events \S+|\S+)/.exec(line) ?? [];
      expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(shows[command] ?? /\S/) });
    });
  });
