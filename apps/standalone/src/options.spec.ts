import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { readOptions } from './options.js';

describe('npm start', () => {
  it('needs no option', () => {
    expect(readOptions([], {})).toEqual({
      fresh: false,
      demo: true,
      help: false,
      dataDir: resolve('.jixiao'),
      httpHost: '127.0.0.1',
      httpPort: 3000,
      eventStorePort: 2113,
      postgresPort: undefined,
      region: '511124',
      timezone: 'Asia/Shanghai',
      queueUrl: undefined,
      secrets: {},
    });
  });

  it('takes its flags and its environment', () => {
    const env = {
      JIXIAO_DATA_DIR: '/srv/jixiao',
      JIXIAO_HTTP_PORT: '8080',
      JIXIAO_POSTGRES_PORT: '5433',
      QUEUE_URL: 'redis://q',
      JIXIAO_OPERATOR_TOKEN: 'o'.repeat(24),
    };
    expect(readOptions(['--fresh', '--no-demo'], env)).toMatchObject({
      fresh: true,
      demo: false,
      dataDir: '/srv/jixiao',
      httpPort: 8080,
      postgresPort: 5433,
      queueUrl: 'redis://q',
      secrets: { operatorToken: 'o'.repeat(24) },
    });
  });

  it.each([
    [['--frsh'], {}, 'Unknown argument'],
    [[], { JIXIAO_HTTP_PORT: 'http' }, 'JIXIAO_HTTP_PORT'],
    [[], { JIXIAO_EVENTSTORE_PORT: '0' }, 'JIXIAO_EVENTSTORE_PORT'],
    [[], { JIXIAO_POSTGRES_PORT: '70000' }, 'JIXIAO_POSTGRES_PORT'],
    [[], { JIXIAO_TIMEZONE: 'Asia/Chengdu2' }, 'JIXIAO_TIMEZONE'],
    [[], { JIXIAO_REGION: '51' }, 'JIXIAO_REGION'],
    [[], { QUEUE_URL: 'amqp://q' }, 'QUEUE_URL'],
  ])('refuses %j %j with a sentence that names it', (args, env, named) => {
    expect(() => readOptions(args, env)).toThrow(named);
  });
});
