import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { spawnToDieWithUs } from './dies-with-us.mjs';

/** The Redis to test against: that of REDIS_URL, else one of our own on a free port. */
export async function provideRedis() {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: async () => {} };
  if (spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status !== 0) {
    console.error(
      '没有找到 Redis：请安装 redis-server（例如 apt-get install redis-server），或用 REDIS_URL 指向一个可以清空的 Redis。' +
        'No Redis found: install redis-server, or point REDIS_URL at one that may be emptied.',
    );
    process.exit(1);
  }
  return startRedis();
}

async function startRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-redis-'));
  const port = await freePort();
  const options = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawnToDieWithUs('redis-server', args);
  const exited = once(server, 'exit');
  const said = [];
  const ready = new Promise((resolve) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      said.push(line);
      if (line.includes('Ready to accept connections')) resolve('ready');
    });
  });
  if ((await Promise.race([ready, exited])) !== 'ready')
    throw new Error(`redis-server did not start:\n${said.join('\n')}`);
  const stop = async () => {
    server.stdin.end();
    await exited;
    rmSync(folder, { recursive: true });
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
