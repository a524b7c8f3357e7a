import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

interface Hashed {
  readonly cost: { readonly N: number; readonly r: number; readonly p: number };
  readonly salt: Buffer;
  readonly hash: Buffer;
}

const COST = { N: 32_768, r: 8, p: 1 }; // 32 MiB and some 60 ms a try
const MAX_COST = { N: 262_144, r: 16, p: 4 };
const MAX_MEMORY = 1024 * 1024 * 1024;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const FORM = /^scrypt\$(\d{1,7})\$(\d{1,3})\$(\d{1,2})\$([A-Za-z0-9_-]{16,128})\$([A-Za-z0-9_-]{32,128})$/;

/** The form of a password in the file of users: `scrypt$N$r$p$salt$hash`, its last two parts in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, { cost: COST, salt, hash: Buffer.alloc(HASH_BYTES) });
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Undefined when it is not of this form, or would cost more than a server should spend on a try. */
export function parseHashed(text: string): Hashed | undefined {
  const [, n, r, p, salt, hash] = FORM.exec(text) ?? [];
  if (salt === undefined || hash === undefined) return undefined;
  const cost = { N: Number(n), r: Number(r), p: Number(p) };
  if (!isBearable(cost)) return undefined;
  return { cost, salt: Buffer.from(salt, 'base64url'), hash: Buffer.from(hash, 'base64url') };
}

function isBearable({ N, r, p }: Hashed['cost']): boolean {
  const isPowerOfTwo = N > 1 && Number.isInteger(Math.log2(N));
  return isPowerOfTwo && N <= MAX_COST.N && inRange(r, MAX_COST.r) && inRange(p, MAX_COST.p);
}

const inRange = (value: number, most: number) => value >= 1 && value <= most;

export async function matches(password: string, hashed: Hashed): Promise<boolean> {
  return timingSafeEqual(await derive(password, hashed), hashed.hash);
}

export type { Hashed };

/** In a thread of its own: the event loop goes on. */
function derive(password: string, { cost, salt, hash }: Hashed): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, hash.length, { ...cost, maxmem: MAX_MEMORY }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
