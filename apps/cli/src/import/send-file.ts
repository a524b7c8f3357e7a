import { basename } from 'node:path';
import { digestOf, sha256 } from '#domain/kernel';
import { answerOf, contentTypeOf, type ApiClient } from '#platform/api-client';
import { readFirstBytes } from '../read-file.js';

/** More than the API takes of a file, which says so. */
const ENOUGH_BYTES = 65 * 1024 * 1024;

interface Sent {
  readonly map?: string;
  readonly key?: string;
}

/** Imports the file; the same one again, of the same person and mapping, goes on with what was begun. */
export async function sendFile(api: ApiClient, file: string, as: string, { map, key: own }: Sent) {
  const bytes = await readFirstBytes(file, ENOUGH_BYTES);
  const fileName = basename(file);
  const key = own ?? defaultKey(as, fileName, bytes, map);
  const begun = api.POST('/api/v1/intakes', {
    params: { query: { fileName, ...(map === undefined ? {} : { map }) }, header: { 'Idempotency-Key': key } },
    headers: { 'content-type': contentTypeOf(file) },
    body: bytes,
  });
  return { begun: await answerOf(begun), key };
}

/** A renamed file is another import: its name is recorded; so is another mapping. */
export const defaultKey = (as: string, fileName: string, bytes: Uint8Array, map?: string): string =>
  `jixiao-import-${digestOf({ as, fileName, sha256: sha256(bytes), ...(map === undefined ? {} : { map }) }).slice(0, 40)}`;
