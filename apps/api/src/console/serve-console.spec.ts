import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpApp } from '#platform/http';
import { serveConsole } from './serve-console.js';

@Module({})
class NothingElse {}

describe('the console', () => {
  let folder: string;
  let app: NestFastifyApplication;
  let url: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-console-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<script nonce="__CSP_NONCE__"></script><style nonce="__CSP_NONCE__">');
    await writeFile(join(folder, 'assets', 'index-1.js'), 'whole');
    await writeFile(join(folder, 'assets', 'index-1.js.br'), 'compressed');
    app = await createHttpApp(NothingElse, false);
    await serveConsole(app, folder);
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  const ask = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    fetch(`${url}${path}`, { headers, redirect: 'error' });

  it.each(['/', '/inbox/todo', '/targets/4b1b9a4e-5df2-4a0c-9c3b-0d6f2c9f8a11?from=todo'])(
    'is one page at %s, under a policy with a nonce of this answer alone, kept nowhere',
    async (path) => {
      const nonces: string[] = [];
      for (const response of [await ask(path), await ask(path)]) {
        expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
        const nonce = /^<script nonce="([^"]{20,})">/.exec(await response.text())?.[1] ?? '';
        const policy = response.headers.get('content-security-policy') ?? '';
        expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
        expect(policy).not.toContain('unsafe');
        nonces.push(nonce);
      }
      expect(new Set(nonces).size).toBe(2);
    },
  );

  it.each(['/api/v1/nothing', '/docs/nothing', '/assets/nothing.js'])('is not what is found at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('is no answer to a program that asks for something else than a page', async () => {
    expect((await ask('/targets', { accept: 'application/json' })).status).toBe(404);
  });

  it('sends its files as they were compressed, to be kept for ever', async () => {
    const file = await ask('/assets/index-1.js', { 'accept-encoding': 'br' });
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-encoding')).toBe('br');
    expect((await ask('/assets/../index.html')).status).toBe(200);
    expect((await ask('/assets/%2e%2e%2findex.html')).status).toBe(404);
  });

  it('is not there where it was not built', async () => {
    const bare = await createHttpApp(NothingElse, false);
    await serveConsole(bare, join(folder, 'nowhere'));
    await bare.listen(0, '127.0.0.1');
    expect((await fetch(`${await bare.getUrl()}/`)).status).toBe(404);
    await bare.close();
  });
});
