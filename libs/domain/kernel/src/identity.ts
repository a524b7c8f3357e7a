import { createHash, hash } from 'node:crypto';
import { z } from 'zod';
import { canonicalOf } from './canonical.js';

/** The one namespace of every UUIDv5 of ours. It must never change: target ids hang on it. */
const JIXIAO_NAMESPACE = '5f0b1d5e-6c1e-5a7e-9a53-7c3d2f7a4c11';

const hex = (bytes: Buffer): string => bytes.toString('hex');

/** RFC 9562 §5.5, lower-case. */
export function uuidv5(name: string, namespace: string = JIXIAO_NAMESPACE): string {
  const digest = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const text = hex(digest);
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

/** A SHA-256 as people and programs hand it back. */
export const hashText = z.string().regex(/^[0-9a-f]{64}$/, {
  error: '应原样取自系统的答复（64 位十六进制）。must be what an answer gave, unchanged (64 hex digits).',
});

/** SHA-256 of a text, lower-case hex. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** SHA-256 of the RFC 8785 form of a JSON value. */
export const digestOf = (value: unknown): string => sha256(canonicalOf(value));

/** As tokens name people: it may stand in the names of streams and of keys. */
export const personIdText = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/, {
  error: '应为 1 至 100 个字母、数字或 . _ -。must be 1 to 100 letters, digits or . _ -.',
});
