import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { runningProcesses, type StartedInstance } from '../started-instance.js';

interface Running {
  readonly instance: StartedInstance;
  readonly dataDir: string;
}

/** What a process was told by its environment, as its owner may see it. */
async function environmentOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/environ`, 'utf8');
  return execFileSync('ps', ['-Eww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
}

/** Asked of an instance that runs: to start one of its own for this cost as much as all that is asked. */
export const describeOthersOfTheMachine = (running: () => Running): void =>
  describe('another user of the machine', () => {
    it('neither reads nor appends: the event store and the database ask for a password', async () => {
      const { EVENTSTORE_URL, DATABASE_URL } = await running().instance.running();
      const anonymous = EVENTSTORE_URL.replace(/\/\/.*@/, '//');
      for (const url of [anonymous, anonymous.replace(/\?.*/, '?tls=false')]) {
        const client = EventStoreDBClient.connectionString(url);
        await expect(
          client.appendToStream('target-x', jsonEvent({ type: 'StepApproved', data: {} })),
        ).rejects.toThrow();
        const reading = async () => {
          for await (const _ of client.readAll({ maxCount: 1 })) return;
        };
        await expect(reading()).rejects.toThrow();
        await client.dispose();
      }
      const { port } = new URL(DATABASE_URL);
      for (const user of ['postgres', 'read_models', 'event_store', 'jobs']) {
        const guess = { host: '127.0.0.1', port: Number(port), user, password: 'a guess', database: 'jixiao' };
        const client = new pg.Client(guess);
        await expect(client.connect()).rejects.toThrow('password authentication failed');
        await client.end();
      }
    });

    it('finds no secret in the data folder, in the arguments of processes, and in what is printed', async () => {
      const { instance, dataDir } = running();
      const { EVENTSTORE_URL, DATABASE_URL } = await instance.running();
      const passwords = [EVENTSTORE_URL, DATABASE_URL].map((url) => new URL(url).password);
      const operatorToken = await readFile(join(dataDir, 'operator-token'), 'utf8');
      const secrets = [...passwords, operatorToken];
      for (const secret of secrets) {
        expect(runningProcesses().filter(({ command }) => command.includes(secret))).toEqual([]);
      }
      const withSecret = await Promise.all(
        instance.processes().map(async ({ pid, command }) => {
          const environment = await environmentOf(pid);
          const has = (secret: string) => environment.includes(secret);
          const app = /apps\/([\w-]+)\/src/.exec(command)?.[1] ?? 'other';
          return [app, passwords.map(has), has(operatorToken)] as const;
        }),
      );
      expect(new Map(withSecret.filter(([app]) => app !== 'other').map(([app, ...has]) => [app, has.flat()]))).toEqual(
        new Map([
          ['event-store', [false, false, false]],
          ['projector', [true, true, false]],
          ['worker', [true, true, false]],
          ['api', [true, true, true]],
        ]),
      );
      const printed = instance.said.join('\n'); // into a pipe here, and for others into a file that anybody may read
      for (const secret of secrets) expect(printed).not.toContain(secret);
      expect(printed).toContain(join(dataDir, 'operator-token'));
      const isOpen = async (path: string) => ((await stat(path)).mode & 0o066) !== 0;
      expect(await isOpen(dataDir)).toBe(false);
      const open = [];
      for (const name of await readdir(dataDir)) if (await isOpen(join(dataDir, name))) open.push(name);
      expect(open).toEqual(['demo-year']);
    });
  });
