import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { requireFreePorts } from './ports.js';

describe('the check of ports', () => {
  let taken: Server;
  let port: number;
  beforeEach(async () => {
    taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    port = (taken.address() as { port: number }).port;
  });
  afterEach(() => {
    taken.close();
  });
  const wanted = () => [{ variable: 'JIXIAO_HTTP_PORT', host: '127.0.0.1', port }];

  it('refuses a port in use with a sentence that names the variable', async () => {
    await expect(requireFreePorts(wanted(), 0)).rejects.toThrow(
      `端口 ${port} 已被占用，请停止占用它的程序，或用 JIXIAO_HTTP_PORT 换一个。`,
    );
  });

  it('waits for a port whose holder is still ending', async () => {
    const free = requireFreePorts(wanted(), 10_000);
    taken.close();
    await expect(free).resolves.toBeUndefined();
  });
});
