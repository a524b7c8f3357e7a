import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { projectFile } from '#platform/process';
import { HELP } from './help.js';
import { readOptions } from './options.js';

const pem = (name: string) => projectFile(`test/fixtures/tls/${name}`);

describe('npm start', () => {
  it('needs no option', () => {
    expect(readOptions([], {})).toEqual({
      fresh: false,
      yes: false,
      demo: true,
      help: false,
      dataDir: resolve('.jixiao'),
      httpHost: '127.0.0.1',
      httpPort: 3000,
      tls: undefined,
      trustedProxies: [],
      apiUrl: undefined,
      eventStorePort: 2113,
      postgresPort: undefined,
      region: '511124',
      rulesFile: projectFile('infra/config/rules.json'),
      timezone: 'Asia/Shanghai',
      administration: 'separate',
      engines: {
        ...{ eventStoreUrl: undefined, databaseUrl: undefined },
        ...{ queueUrl: undefined, personalDataUrl: undefined },
      },
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
    expect(readOptions(['--no-demo'], env)).toMatchObject({
      demo: false,
      dataDir: '/srv/jixiao',
      httpPort: 8080,
      postgresPort: 5433,
      engines: { queueUrl: 'redis://q' },
      secrets: { operatorToken: 'o'.repeat(24) },
    });
  });

  it('writes no demo into an engine from outside unasked, and never deletes one', () => {
    const env = { EVENTSTORE_URL: 'esdb://events' };
    expect([readOptions([], env).demo, readOptions(['--demo'], env).demo]).toEqual([false, true]);
    expect(readOptions(['--fresh', '--yes'], {})).toMatchObject({ fresh: true, yes: true, demo: true });
    for (const name of ['EVENTSTORE_URL', 'DATABASE_URL', 'QUEUE_URL']) {
      const given = { [name]: name === 'EVENTSTORE_URL' ? 'esdb://x' : 'postgres://x' };
      expect(() => readOptions(['--fresh', '--yes'], given)).toThrow(`unset ${name}`);
    }
  });

  it('opens to others only with a certificate or behind a named proxy, and then shows no demo', () => {
    const host = { JIXIAO_HTTP_HOST: '0.0.0.0' };
    const tls = { JIXIAO_TLS_CERT: pem('localhost.crt'), JIXIAO_TLS_KEY: pem('localhost.key') };
    for (const name of ['0.0.0.0', '::', '10.0.0.7', 'county.example', '127.0.0.1.example'])
      expect(() => readOptions([], { JIXIAO_HTTP_HOST: name })).toThrow(
        /JIXIAO_TLS_CERT、?.*JIXIAO_TRUSTED_PROXY.*127\.0\.0\.1.*give a certificate and key/,
      );
    for (const name of ['127.0.0.1', 'localhost', '::1'])
      expect(readOptions([], { JIXIAO_HTTP_HOST: name }).demo).toBe(true);
    expect(readOptions([], { ...host, ...tls })).toMatchObject({ demo: false, tls: { certFile: tls.JIXIAO_TLS_CERT } });
    const proxied = readOptions([], { ...host, JIXIAO_TRUSTED_PROXY: '10.0.0.5, 10.1.0.0/16' });
    expect(proxied).toMatchObject({ demo: false, trustedProxies: ['10.0.0.5', '10.1.0.0/16'] });
    expect(() => readOptions(['--demo'], { ...host, ...tls })).toThrow('--no-demo');
  });

  it('takes secrets from files, each from one place', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'jixiao-options-')), 'secret');
    writeFileSync(file, `${'o'.repeat(24)}\n`);
    const env = { JIXIAO_OPERATOR_TOKEN_FILE: file };
    expect(readOptions([], env).secrets).toEqual({ operatorToken: 'o'.repeat(24) });
    expect(() => readOptions([], { ...env, JIXIAO_OPERATOR_TOKEN: 'p'.repeat(24) })).toThrow('leave one out');
    expect(() => readOptions([], { DATABASE_URL_FILE: `${file}.not` })).toThrow(
      `DATABASE_URL_FILE：读不到 ${file}.not`,
    );
    rmSync(dirname(file), { recursive: true });
  });

  it('lists every setting in its help', async () => {
    const files = ['settings', 'listening'].map((name) => projectFile(`libs/platform/process/src/${name}.ts`));
    const source = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
    const settings = [...source.matchAll(/^  ([A-Z][A-Z_]+): /gm)].map(([, name = '']) => name);
    expect(settings.length).toBeGreaterThan(10);
    expect(settings.filter((name) => !HELP.includes(name))).toEqual([]);
    const numbers = [...source.matchAll(/^  (JIXIAO_(?:UPLOAD|READ|LAG)_\w+): .*\.default\(([\d_]+)\)/gm)].map(
      ([, name = '', number = '']) => `${name} ${Number(number.replaceAll('_', ''))}`,
    );
    expect(numbers).toContain('JIXIAO_UPLOAD_WAIT_MS 2000');
    const told = HELP.split('\n').map((line) => line.trim().split(/\s+/));
    const inHelp = told.map((words) => `${words[0] ?? ''} ${words.at(-1) ?? ''}`);
    expect(numbers.filter((number) => !inHelp.includes(number))).toEqual([]);
  });

  it.each([
    [['--frsh'], {}, 'Unknown argument'],
    [[], { JIXIAO_HTTP_PORT: 'http' }, 'JIXIAO_HTTP_PORT'],
    [[], { JIXIAO_EVENTSTORE_PORT: '0' }, 'JIXIAO_EVENTSTORE_PORT'],
    [[], { JIXIAO_POSTGRES_PORT: '70000' }, 'JIXIAO_POSTGRES_PORT'],
    [[], { JIXIAO_TIMEZONE: 'Asia/Chengdu2' }, 'JIXIAO_TIMEZONE'],
    [[], { JIXIAO_REGION: '51' }, 'JIXIAO_REGION'],
    [[], { JIXIAO_RULES: '/nope' }, /\n {2}JIXIAO_RULES：\/nope 没有这个文件 there is no such file$/],
    [[], { JIXIAO_RULES: 'package.json' }, 'JIXIAO_RULES：package.json'],
    [
      [],
      { JIXIAO_LOG_LEVEL: 'bogus' },
      /\n {2}JIXIAO_LOG_LEVEL：应是.* must be one of silent, error, warn, info, debug$/,
    ],
    [[], { JIXIAO_TLS_CERT: pem('localhost.crt') }, 'a certificate and its key go together'],
    [[], { JIXIAO_TLS_CERT: '/nope', JIXIAO_TLS_KEY: pem('localhost.key') }, 'JIXIAO_TLS_CERT：读不到 /nope'],
    [
      [],
      { JIXIAO_TLS_CERT: pem('localhost.crt'), JIXIAO_TLS_KEY: pem('renewed.key') },
      'no PEM certificate and its key',
    ],
    [[], { JIXIAO_TRUSTED_PROXY: 'proxy.example' }, 'JIXIAO_TRUSTED_PROXY'],
    [[], { JIXIAO_TRUSTED_PROXY: '10.0.0.0/33' }, 'JIXIAO_TRUSTED_PROXY'],
    [[], { JIXIAO_TRUSTED_PROXY: '0.0.0.0/0' }, 'JIXIAO_TRUSTED_PROXY'],
    [[], { JIXIAO_API_URL: 'county.example' }, 'JIXIAO_API_URL'],
    [[], { QUEUE_URL: 'amqp://q' }, 'QUEUE_URL'],
    [[], { DATABASE_URL: 'mysql://q' }, 'DATABASE_URL'],
    [[], { EVENTSTORE_URL: 'http://q' }, 'EVENTSTORE_URL'],
  ])('refuses %j %j with a sentence that names it', (args, env, named) => {
    expect(() => readOptions(args, env)).toThrow(named);
  });

  it('says of every number what it must be, in both languages and each on its own line', () => {
    const numbers = [...HELP.matchAll(/^ +(JIXIAO_\w+(?:_PORT|_MS|_S|_MB|_PROCESSES))\b/gm)].map(
      ([, name = '']) => name,
    );
    expect(numbers.length).toBeGreaterThan(6);
    for (const name of numbers) {
      for (const value of ['none', '-1', '1.5', '1e99']) {
        const fault = new RegExp(`\\n  ${name}：应是[^\\n]+ must be [^\\n]+$`);
        expect(() => readOptions([], { [name]: value })).toThrow(fault);
      }
    }
    expect(() => readOptions([], { JIXIAO_HTTP_PORT: '0', JIXIAO_EVENTSTORE_PORT: '0' })).toThrow(
      /:\n {2}JIXIAO_HTTP_PORT：.*\n {2}JIXIAO_EVENTSTORE_PORT：/,
    );
  });
});
