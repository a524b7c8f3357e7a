// In the place of digest.ts where rules run in a page, which has no node:crypto and digests only in promises (package.json, "imports").
import { sha1 as sha1Of } from '@noble/hashes/legacy.js';
import { sha256 as sha256Of } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 or of bytes, lower-case hex. */
export const sha256 = (content: string | Uint8Array): string =>
  bytesToHex(sha256Of(typeof content === 'string' ? utf8ToBytes(content) : content));

/** SHA-1 of the bytes that `prefix` gives in hex and of the UTF-8 of a text after them, lower-case hex. */
export const sha1 = (prefix: string, text: string): string =>
  bytesToHex(sha1Of.create().update(hexToBytes(prefix)).update(utf8ToBytes(text)).digest());
