import {
  calculateJwkThumbprint,
  type CryptoKey,
  exportJWK,
  exportPKCS8,
  generateKeyPair,
  importJWK,
  importPKCS8,
} from 'jose';
import { type PoolClient } from 'pg';
import { z } from 'zod';
import { MasterKeys, type MasterKeySource, opened, sealed } from '#platform/personal-data';
import { SessionStore } from './store.js';

export const ALGORITHM = 'EdDSA';

/** A new key signs once every API has surely read it anew: longer than READ_AGAIN_MS, and than JWKS are kept without asking again. */
const SIGNS_AFTER = '60 seconds';
/** From when the next one signs: the life of a token, as long again as a JWKS is kept. */
const VERIFIES_ON = '15 minutes';

export const READ_AGAIN_MS = 30_000;
/** However many tokens name a key that there is not. */
const ASKED_AGAIN_MS = 5000;
const LOCK = 0x6a78_0e71;

const publicKey = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });
type PublicKey = z.infer<typeof publicKey>;

interface Row {
  readonly kid: string;
  readonly public_key: unknown;
  readonly master: string;
  readonly sealed: Buffer;
  readonly signs: boolean;
}

interface KnownKey {
  readonly kid: string;
  readonly jwk: PublicKey;
  readonly verifies: CryptoKey;
  /** The private half as it lies in the table, where the key signs by now. */
  readonly signing: Pick<Row, 'master' | 'sealed'> | undefined;
}

export interface SigningKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

const purposeOf = (kid: string): string => `signing-key|${kid}`;

// Not now(): who waited for the lock began before the key was made that they are to see.
const READ = `select kid, public_key, master, sealed, signs_from <= clock_timestamp() as signs from sessions.signing_key
  where drops_at is null or drops_at > clock_timestamp() order by signs_from desc, kid`;

/** The keys of access tokens as the table has them, read again every half minute, and where a token names one that is not known. */
export class SigningKeys {
  private known: Promise<readonly KnownKey[]> | undefined;
  private readAt = -Infinity;
  private signs: SigningKey | undefined;

  constructor(
    private readonly store: SessionStore,
    private readonly masters: MasterKeys,
    private readonly now: () => number,
  ) {}

  /** Makes the first one, and another where no master key opens those that there are. Throws MasterKeyMissing. */
  async signing(): Promise<SigningKey> {
    const found = await this.opens(await this.all(READ_AGAIN_MS));
    if (found) return found;
    await this.store.alone(LOCK, async (client) => {
      if (await this.opens(await known((await client.query<Row>(READ)).rows))) return;
      await insertNew(client, this.masters, '0 seconds');
    });
    const made = await this.opens(await this.all(0));
    if (!made) throw new Error('a signing key that was just made does not open');
    return made;
  }

  async verifying(kid: string): Promise<CryptoKey | undefined> {
    const of = (keys: readonly KnownKey[]) => keys.find((each) => each.kid === kid)?.verifies;
    return of(await this.all(READ_AGAIN_MS)) ?? of(await this.all(ASKED_AGAIN_MS));
  }

  /** Public halves, as RFC 7517 has them. */
  async published(): Promise<readonly object[]> {
    return (await this.all(READ_AGAIN_MS)).map(({ kid, jwk }) => ({ ...jwk, kid, alg: ALGORITHM, use: 'sig' }));
  }

  private all(oldestMs: number): Promise<readonly KnownKey[]> {
    const now = this.now();
    if (this.known && now - this.readAt < oldestMs) return this.known;
    this.readAt = now;
    const read = (this.known = this.store.ask<Row>(READ).then(known));
    // Who asks next tries again.
    read.catch(() => (this.readAt = -Infinity));
    return read;
  }

  /** The newest that signs by now and that a master key opens. */
  private async opens(keys: readonly KnownKey[]): Promise<SigningKey | undefined> {
    for (const { kid, signing } of keys) {
      if (signing === undefined) continue;
      if (this.signs?.kid === kid) return this.signs;
      const key = await privateKey(this.masters, { kid, ...signing });
      if (key) return (this.signs = { kid, key });
    }
    return undefined;
  }
}

/** Publishes a new key, which signs a minute later, and drops the others once nothing that they signed is valid any more: its id. */
export async function rotateSigningKey(databaseUrl: string, master: MasterKeySource): Promise<string> {
  const store = new SessionStore(databaseUrl, { poolSize: 1, onError: () => undefined });
  try {
    return await store.alone(LOCK, (client) => insertNew(client, new MasterKeys(master), SIGNS_AFTER));
  } finally {
    await store.pool.end();
  }
}

const known = (rows: readonly Row[]): Promise<readonly KnownKey[]> =>
  Promise.all(
    rows.map(async ({ kid, public_key, master, sealed: box, signs }) => {
      const jwk = publicKey.parse(public_key);
      const verifies = await importJWK(jwk, ALGORITHM);
      if (verifies instanceof Uint8Array) throw new Error(`the public key ${kid} is a secret`);
      return { kid, jwk, verifies, signing: signs ? { master, sealed: box } : undefined };
    }),
  );

async function privateKey(
  masters: MasterKeys,
  { kid, master, sealed: box }: Pick<Row, 'kid' | 'master' | 'sealed'>,
): Promise<CryptoKey | undefined> {
  const key = (await masters.among(new Set([master]))).get(master);
  return key && importPKCS8(opened(key.key, purposeOf(kid), box).toString(), ALGORITHM);
}

async function insertNew(client: PoolClient, masters: MasterKeys, signsAfter: string): Promise<string> {
  const master = await masters.current();
  const pair = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const jwk = publicKey.parse(await exportJWK(pair.publicKey));
  const kid = await calculateJwkThumbprint(jwk);
  const box = sealed(master.key, purposeOf(kid), Buffer.from(await exportPKCS8(pair.privateKey)));
  await client.query('delete from sessions.signing_key where drops_at <= clock_timestamp()');
  await client.query(
    `update sessions.signing_key set drops_at = clock_timestamp() + $1::interval + $2::interval where drops_at is null`,
    [signsAfter, VERIFIES_ON],
  );
  await client.query(
    `insert into sessions.signing_key (kid, public_key, master, sealed, signs_from)
    values ($1, $2, $3, $4, clock_timestamp() + $5::interval)`,
    [kid, jwk, master.id, box, signsAfter],
  );
  return kid;
}
