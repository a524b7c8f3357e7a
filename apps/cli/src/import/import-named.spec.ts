import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { apiClient } from '#platform/api-client';
import { importNamed } from './import-named.js';

const [first, second, third] = ['fc84ca07-e8c5', 'fc84ca07-0000', '023065c6-f531'].map(
  (begin) => `${begin}-5ec2-94ef-a015ee05b655`,
);
const pages = [{ items: [{ intakeId: first }, { intakeId: third }], next: 'c' }, { items: [{ intakeId: second }] }];

describe('an import that is named by the beginning of its id', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
  });

  async function named(text: string): Promise<string> {
    const left = [...pages];
    server = createServer((_, response) => response.end(JSON.stringify(left.shift()))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const api = apiClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: 'a token' });
    return importNamed(api, text);
  }

  it('is the one of that beginning, on whatever page', async () => {
    expect(await named('023065C6')).toBe(third);
    expect(await named('fc84ca07-0')).toBe(second);
  });

  it('is asked about where none or several begin so', async () => {
    await expect(named('11111111')).rejects.toThrow('No import begins with 11111111');
    await expect(named('fc84ca07')).rejects.toThrow(`${first}, ${second}`);
  });

  it('is what it is where it is no beginning', async () => {
    expect(await named('i')).toBe('i');
    expect(await named(String(first))).toBe(first);
  });
});
