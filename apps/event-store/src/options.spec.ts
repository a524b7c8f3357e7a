import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readOptions } from './options.js';

const URL = 'postgres://event_store@127.0.0.1/jixiao';
const VARIABLES = /^(JIXIAO_EVENTSTORE_|EVENTSTORE_DATABASE_URL)/;

describe('the options of the event store', () => {
  const before = { ...process.env };
  const clear = () => {
    for (const name of Object.keys(process.env)) if (VARIABLES.test(name)) Reflect.deleteProperty(process.env, name);
  };
  beforeEach(clear);
  afterEach(() => {
    clear();
    Object.assign(process.env, before);
  });

  const read = (args: string, supervised = false) =>
    readOptions(['node', 'main', ...args.split(' ').filter((arg) => arg !== '')], { supervised });

  it('come from the command line', () => {
    const args = `--port 2114 --host 10.0.0.7 --advertise events:443 --database-url ${URL} --tls-cert a --tls-key b --users c --max-connections 7`;
    expect(read(args)).toEqual({
      server: {
        port: 2114,
        host: '10.0.0.7',
        advertise: 'events:443',
        tls: { certFile: 'a', keyFile: 'b' },
        usersFile: 'c',
        maxConnections: 7,
      },
      database: { url: URL },
      alone: true,
    });
  });

  it('come from the environment where the command line says nothing', () => {
    process.env['JIXIAO_EVENTSTORE_DATA_DIR'] = 'here';
    process.env['JIXIAO_EVENTSTORE_USERS'] = 'users.json';
    expect(read('')).toMatchObject({
      server: { port: 2113, usersFile: 'users.json' },
      database: { dataDir: 'here' },
    });
    expect(read(`--database-url ${URL} --users other.json`)).toMatchObject({
      server: { usersFile: 'other.json' },
      database: { url: URL },
    });
  });

  it('are a port, a database and who is let in under the supervisor, wherever else the environment would listen', () => {
    process.env['EVENTSTORE_DATABASE_URL'] = URL;
    process.env['JIXIAO_EVENTSTORE_HOST'] = '0.0.0.0';
    for (const name of ['TLS_CERT', 'TLS_KEY', 'USERS']) process.env[`JIXIAO_EVENTSTORE_${name}`] = name;
    const secured = { tls: { certFile: 'TLS_CERT', keyFile: 'TLS_KEY' }, usersFile: 'USERS' };
    expect(read('', true)).toEqual({ server: { port: 2113, ...secured }, database: { url: URL }, alone: false });
  });

  it.each([
    ['', /^请给出 --data-dir 或 --database-url/],
    [`--database-url ${URL} --data-dir here`, /one of them\.$/],
    [`--database-url ${URL} --tls-cert a`, /^请同时给出 --tls-cert 和 --tls-key/],
    ['--port 65536', /^命令有误.*"65536" 不是端口号/],
    ['--max-connections 0', /^命令有误.*"0" 不是连接数/],
    ['--bogus', /^命令有误，用法见 --help.*'--bogus'$/],
  ])('are refused in one sentence: %j', (args, sentence) => {
    expect(() => read(args)).toThrow(sentence);
  });
});
