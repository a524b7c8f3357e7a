import { createHash, hash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 or of bytes, lower-case hex. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** SHA-1 of the bytes that `prefix` gives in hex and of the UTF-8 of a text after them, lower-case hex. */
export const sha1 = (prefix: string, text: string): string =>
  createHash('sha1').update(prefix, 'hex').update(text, 'utf8').digest('hex');
