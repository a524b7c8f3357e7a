import { createHash, randomBytes } from 'node:crypto';

/** 256 bits of chance in base64url: nobody guesses it, so that a plain hash of it may be kept. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
