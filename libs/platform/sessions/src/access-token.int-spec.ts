import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  exportSPKI,
  generateKeyPair,
  importJWK,
  importPKCS8,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWTPayload,
} from 'jose';
import { z } from 'zod';
import { newMasterKey, opened } from '#platform/personal-data';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { prepareSessions, rotateSigningKey, Sessions } from './index.js';

const master = newMasterKey();
const person = 'p-001';
let database: TestDatabase;
let sessions: Sessions;
let sessionId: string;
let accessToken: string;
/** Moves on only where a spec says so. */
let now = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareSessions(database.readModelsUrl);
  sessions = open();
  const begun = await sessions.begin({ personId: person, kind: 'program', by: 'password', from: { address: '::1' } });
  sessionId = begun.sessionId;
  ({ accessToken } = await sessions.issue(begun, person));
});
afterAll(async () => {
  await sessions.close();
  await database.drop();
});

const open = (text = master): Sessions =>
  new Sessions(database.readModelsUrl, { master: { text }, poolSize: 2, onError: () => undefined, now: () => now });

const seconds = (): number => Math.floor(Date.now() / 1000);
const headerOf = (token: string): { alg: string; kid: string; typ: string } =>
  JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as never;
const claimsOf = (token: string): JWTPayload =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload;

/** The private half of the key in use, as only a process with the master key has it. */
async function privateKey(): Promise<CryptoKey> {
  const { kid } = headerOf(accessToken);
  const [row] = await sessions.store.ask<{ sealed: Buffer }>('select sealed from sessions.signing_key where kid = $1', [
    kid,
  ]);
  const key = Buffer.from(master, 'base64url');
  return importPKCS8(opened(key, `signing-key|${kid}`, row!.sealed).toString(), 'EdDSA');
}

interface Forged {
  readonly header?: object;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: CryptoKey | Uint8Array;
}

/** A token of ours but for what is said. */
async function signed({ header, claims, key }: Forged): Promise<string> {
  const payload = {
    iss: 'jixiao',
    aud: 'jixiao-api',
    sub: person,
    sid: sessionId,
    iat: seconds(),
    exp: seconds() + 600,
  };
  const { kid } = headerOf(accessToken);
  return new SignJWT({ ...payload, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid, ...header })
    .sign(key ?? (await privateKey()));
}

const found = (token: string) => sessions.find({ accessToken: token });

describe('an access token', () => {
  it('says who and in which session, for ten minutes, and nothing of what they may do', () => {
    expect(headerOf(accessToken)).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: expect.any(String) });
    const { iat, exp, ...claims } = claimsOf(accessToken);
    expect(claims).toEqual({ iss: 'jixiao', aud: 'jixiao-api', sub: person, sid: sessionId });
    expect((exp ?? 0) - (iat ?? 0)).toBe(600);
  });

  it('is taken as we sign it, by clocks five seconds apart', async () => {
    expect(await found(accessToken)).toEqual({ sessionId, personId: person });
    expect(await found(await signed({}))).toEqual({ sessionId, personId: person });
    expect(await found(await signed({ claims: { iat: seconds() - 602, exp: seconds() - 2 } }))).toBeDefined();
  });

  it.each<[string, () => Promise<string> | string]>([
    ['with no signature', () => new UnsecuredJWT({ ...claimsOf(accessToken) }).encode()],
    [
      'that says it needs none',
      () => [encoded({ alg: 'none', typ: 'at+jwt' }), accessToken.split('.')[1], ''].join('.'),
    ],
    [
      'signed with the public key as a secret',
      async () => {
        const [jwk] = z.array(z.looseObject({ x: z.string(), kid: z.string() })).parse(await sessions.published());
        const secret = Buffer.from(jwk!.x, 'base64url');
        return signed({ header: { alg: 'HS256' }, key: secret });
      },
    ],
    [
      'signed with the PEM of the public key as a secret',
      async () => {
        const [jwk] = await sessions.published();
        const pem = await exportSPKI(await importJWK({ ...jwk, ext: true } as never, 'EdDSA'));
        return signed({ header: { alg: 'HS256' }, key: Buffer.from(pem) });
      },
    ],
    [
      'signed by another algorithm',
      async () => {
        const { privateKey: rsa } = await generateKeyPair('RS256');
        return signed({ header: { alg: 'RS256' }, key: rsa });
      },
    ],
    [
      'signed by another key under our name of it',
      async () => signed({ key: (await generateKeyPair('EdDSA')).privateKey }),
    ],
    [
      'that brings its own key',
      async () => {
        const pair = await generateKeyPair('EdDSA', { extractable: true });
        const { exportJWK } = await import('jose');
        return signed({ header: { kid: 'mine', jwk: await exportJWK(pair.publicKey) }, key: pair.privateKey });
      },
    ],
    ['of a key that nobody knows', () => signed({ header: { kid: 'unknown' } })],
    ['that expired', () => signed({ claims: { iat: seconds() - 610, exp: seconds() - 10 } })],
    ['that expires never', () => signed({ claims: { exp: undefined } })],
    ['made in the future', () => signed({ claims: { iat: seconds() + 60, exp: seconds() + 660 } })],
    [
      'older than ten minutes, though it says that it lives on',
      () => signed({ claims: { iat: seconds() - 3600, exp: seconds() + 3600 } }),
    ],
    ['that does not say when it was made', () => signed({ claims: { iat: undefined } })],
    ['not valid yet', () => signed({ claims: { nbf: seconds() + 60 } })],
    ['for another audience', () => signed({ claims: { aud: 'another-api' } })],
    ['of another issuer', () => signed({ claims: { iss: 'another' } })],
    ['of another type', () => signed({ header: { typ: 'JWT' } })],
    ['of nobody', () => signed({ claims: { sub: undefined } })],
    ['of no session', () => signed({ claims: { sid: undefined } })],
    ['of a session that there is not', () => signed({ claims: { sid: randomUUID() } })],
    ['of a session by no id', () => signed({ claims: { sid: `${sessionId}' or true --` } })],
    [
      'in which a claim was changed',
      () => {
        const [header, , signature] = accessToken.split('.');
        return [header, encoded({ ...claimsOf(accessToken), sub: 'p-administrator' }), signature].join('.');
      },
    ],
    ['with a critical header that we do not know', () => signed({ header: { crit: ['exp'], exp: 1 } })],
    ['in pieces', () => accessToken.slice(0, -5)],
    ['of nothing', () => ''],
  ])('%s is refused', async (_, token) => {
    const made = await Promise.resolve(token()).catch((error: unknown) => `not even made: ${String(error)}`);
    expect(await found(made)).toBeUndefined();
  });

  it('says nothing that the session does not: its person is the session’s', async () => {
    expect(await found(await signed({ claims: { sub: 'p-administrator', roles: ['administrator@*'] } }))).toEqual({
      sessionId,
      personId: person,
    });
  });
});

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

describe('signing keys', () => {
  it('are made once, by however many start at once', async () => {
    const both = [open(), open(), open()];
    const begun = await sessions.begin({ personId: 'p-2', kind: 'program', by: 'password', from: { address: '::1' } });
    await sessions.store.ask('delete from sessions.signing_key');
    const issued = await Promise.all(both.map((each) => each.issue(begun, 'p-2')));
    expect(new Set(issued.map((each) => headerOf(each.accessToken).kid)).size).toBe(1);
    expect(await sessions.store.ask('select from sessions.signing_key')).toHaveLength(1);
    await Promise.all(both.map((each) => each.close()));
  });

  it('are published before they sign, and the one before verifies for as long as its tokens live', async () => {
    const api = open();
    const begun = await api.begin({ personId: 'p-3', kind: 'program', by: 'password', from: { address: '::1' } });
    const before = await api.issue(begun, 'p-3');
    const kid = await rotateSigningKey(database.readModelsUrl, { text: master });
    const kids = async () => (await api.published()).map((each) => z.looseObject({ kid: z.string() }).parse(each).kid);
    const signs = async () => headerOf((await api.issue(begun, 'p-3')).accessToken).kid;
    const later = async (interval: string) => {
      await api.store.ask(`update sessions.signing_key set
        signs_from = signs_from - interval '${interval}', drops_at = drops_at - interval '${interval}'`);
      now += 30_000;
    };
    now += 30_000;
    expect(await kids()).toEqual([kid, headerOf(before.accessToken).kid]);
    await later('59 seconds');
    expect(await signs()).not.toBe(kid);
    await later('1 second');
    expect(await signs()).toBe(kid);
    expect(await api.find(before)).toBeDefined();
    await later('14 minutes 59 seconds');
    expect(await api.find(before)).toBeDefined();
    await later('1 second');
    expect(await api.find(before)).toBeUndefined();
    expect(await kids()).toEqual([kid]);
    await api.close();
  });

  it('that an API does not know yet are looked up when a token names one, and not for every such token', async () => {
    const [api, other] = [open(), open()];
    const begun = await api.begin({ personId: 'p-4', kind: 'program', by: 'password', from: { address: '::1' } });
    await api.find(await api.issue(begun, 'p-4'));
    await rotateSigningKey(database.readModelsUrl, { text: master });
    await other.store.ask(`update sessions.signing_key set signs_from = now() where signs_from > now()`);
    const fresh = await other.issue(begun, 'p-4');
    expect(await api.find(fresh)).toBeUndefined();
    now += 5000;
    expect(await api.find(fresh)).toBeDefined();
    await Promise.all([api.close(), other.close()]);
  });

  it('that no master key opens any more are followed by another; what they signed is good to its end', async () => {
    const [api, rotated] = [open(), open(newMasterKey())];
    const begun = await api.begin({ personId: 'p-5', kind: 'program', by: 'password', from: { address: '::1' } });
    const before = await api.issue(begun, 'p-5');
    const after = await rotated.issue(begun, 'p-5');
    expect(headerOf(after.accessToken).kid).not.toBe(headerOf(before.accessToken).kid);
    expect(await rotated.find(before)).toBeDefined();
    await Promise.all([api.close(), rotated.close()]);
  });
});
