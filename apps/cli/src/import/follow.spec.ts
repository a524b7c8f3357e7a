import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { apiClient, type ApiClient } from '#platform/api-client';
import { followed } from './follow.js';

const file = { name: 't.tsv', bytes: 1, sha256: 'a' };
const reading = { intakeId: 'i', status: 'reading' as const, file };
const read = {
  ...{ intakeId: 'i', status: 'read' as const, file: { ...file, encoding: 'utf-8', format: 'tsv' }, fiscalYear: 2025 },
  ...{ units: [], projects: [], findings: [], proposals: [], outcomes: [], open: { errors: 0, proposals: 0 } },
};
const failed = { ...reading, status: 'failed', failure: { code: 'x', sentences: { zh: '不行。', en: 'No.' } } };

describe('an import that is read while one waits', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  /** An API that gives these answers one after the other. */
  async function answering(...answers: readonly object[]): Promise<ApiClient> {
    const left = [...answers];
    const server = createServer((_, response) => response.end(JSON.stringify(left.shift()))).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return apiClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: 'a token' });
  }

  it('is followed until it is there', async () => {
    expect(await followed(await answering(reading, read), reading)).toEqual(read);
    expect(await followed(await answering(), read)).toEqual(read);
  });

  it('is told why it came to nothing', async () => {
    await expect(followed(await answering(failed), reading)).rejects.toThrow('不行。 No. (x)');
    const interrupted = { ...reading, status: 'interrupted' };
    await expect(followed(await answering(interrupted), reading)).rejects.toThrow('run this again');
  });
});
