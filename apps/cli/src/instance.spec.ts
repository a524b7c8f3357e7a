import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { apiUrlOf } from '#platform/process';
import { findInstance } from './instance.js';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-instance-'));
const running = {
  EVENTSTORE_URL: 'esdb://127.0.0.1:2113?tls=false',
  DATABASE_URL: 'postgres://running',
  JIXIAO_HTTP_PORT: '3210',
};
const file = join(folder, 'data', 'running.json');
const here = { JIXIAO_DATA_DIR: join(folder, 'data') };

beforeEach(() => {
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(file, JSON.stringify(running));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('finding the instance', () => {
  it('takes what the running one wrote down, also below the current folder', () => {
    for (const JIXIAO_DATA_DIR of [here.JIXIAO_DATA_DIR, relative(process.cwd(), here.JIXIAO_DATA_DIR)]) {
      expect(findInstance(['DATABASE_URL'], { JIXIAO_DATA_DIR })).toMatchObject({
        ...{ databaseUrl: 'postgres://running', httpPort: 3210 },
      });
    }
  });

  it('takes the environment over it', () => {
    const env = { ...here, DATABASE_URL: 'postgres://mine', JIXIAO_TIMEZONE: 'UTC' };
    expect(findInstance(['DATABASE_URL'], env)).toMatchObject({ databaseUrl: 'postgres://mine', timezone: 'UTC' });
  });

  it('asks for nothing that the command does not use', () => {
    const nowhere = { JIXIAO_DATA_DIR: join(folder, 'nowhere') };
    expect(findInstance(['DATABASE_URL'], { ...nowhere, DATABASE_URL: 'postgres://mine' }).databaseUrl).toContain(
      'mine',
    );
    expect(() => findInstance(['DATABASE_URL', 'EVENTSTORE_URL'], nowhere)).toThrow(
      'start it with npm start, or set DATABASE_URL, EVENTSTORE_URL',
    );
  });

  it('says what is wrong with a value or with the file', () => {
    expect(() => findInstance(['DATABASE_URL'], { ...here, DATABASE_URL: 'mysql://x' })).toThrow('DATABASE_URL');
    expect(() => findInstance(['DATABASE_URL'], { ...here, JIXIAO_TIMEZONE: 'Mars' })).toThrow('JIXIAO_TIMEZONE');
    writeFileSync(file, '{');
    chmodSync(file, 0o600);
    expect(() => findInstance(['DATABASE_URL'], here)).toThrow(file);
  });

  it('reaches an API that listens everywhere', () => {
    expect(apiUrlOf({ httpHost: '0.0.0.0', httpPort: 3000 })).toBe('http://127.0.0.1:3000');
    const tls = { certFile: 'c', keyFile: 'k' };
    expect(apiUrlOf({ httpHost: '0.0.0.0', httpPort: 443, tls })).toBe('https://127.0.0.1:443');
    const named = { httpHost: '0.0.0.0', httpPort: 443, tls, apiUrl: 'https://county.example' };
    expect(apiUrlOf(named)).toBe('https://county.example');
    expect(apiUrlOf({ httpHost: '::', httpPort: 3000 })).toBe('http://[::1]:3000');
  });
});
