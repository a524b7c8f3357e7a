import { z } from 'zod';
import { sha1, sha256 } from '#domain/kernel/digest';
import { canonicalOf } from './canonical.js';

/** The one namespace of every UUIDv5 of ours. It must never change: target ids hang on it. */
const JIXIAO_NAMESPACE = '5f0b1d5e-6c1e-5a7e-9a53-7c3d2f7a4c11';

/** RFC 9562 §5.5, lower-case. */
export function uuidv5(name: string, namespace: string = JIXIAO_NAMESPACE): string {
  const digest = sha1(namespace.replaceAll('-', ''), name);
  const variant = ((parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const [time, clock] = [`${digest.slice(8, 12)}-5${digest.slice(13, 16)}`, `${variant}${digest.slice(17, 20)}`];
  return `${digest.slice(0, 8)}-${time}-${clock}-${digest.slice(20, 32)}`;
}

/** A SHA-256 as people and programs hand it back. */
export const hashText = z.string().regex(/^[0-9a-f]{64}$/, {
  error: '应原样取自系统的答复（64 位十六进制）。must be what an answer gave, unchanged (64 hex digits).',
});

/** SHA-256 of the RFC 8785 form of a JSON value. */
export const digestOf = (value: unknown): string => sha256(canonicalOf(value));

/** As tokens name people: it may stand in the names of streams and of keys. */
export const personIdText = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/, {
  error: '应为 1 至 100 个字母、数字或 . _ -。must be 1 to 100 letters, digits or . _ -.',
});
