import { z } from 'zod';
import { type Position, type StoredEvent } from './stored-event.js';

const eventLine = z.strictObject({
  stream: z.string().min(1),
  revision: z.string().regex(/^\d{1,19}$/),
  id: z.string().min(1),
  type: z.string(),
  created: z.string(),
  isJson: z.boolean(),
  position: z.string().regex(/^\d{1,20}(\/\d{1,20})?$/),
  data: z.unknown().optional(),
  dataBase64: z.base64().optional(),
  metadata: z.unknown().optional(),
  metadataBase64: z.base64().optional(),
});

/** One event as one line of JSON, without the line feed. */
export function lineOf(event: StoredEvent): string {
  const { stream, revision, id, type, created, isJson, position, data, metadata } = event;
  const known = { stream, revision: String(revision), id, type, created, isJson, position: positionText(position) };
  const parts = [...fieldOf('data', data, isJson), ...fieldOf('metadata', metadata, true)];
  return `${JSON.stringify(known).slice(0, -1)}${parts.map((part) => `,${part}`).join('')}}`;
}

/** A line that `lineOf` wrote; the caller looks at what is thrown for anything else. */
export function eventOf(line: unknown): StoredEvent {
  const { revision, position, data, dataBase64, metadata, metadataBase64, ...known } = eventLine.parse(line);
  return {
    ...known,
    revision: BigInt(revision),
    position: positionOf(position),
    data: bytesOf(data, dataBase64),
    metadata: bytesOf(metadata, metadataBase64),
  };
}

const positionText = ({ commit, prepare }: Position): string =>
  commit === prepare ? String(commit) : `${commit}/${prepare}`;

function positionOf(text: string): Position {
  const [commit = '0', prepare = commit] = text.split('/');
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** JSON as JSON where parsing and printing give the same bytes again, anything else as base64, nothing when it is empty. */
function fieldOf(name: string, bytes: Uint8Array, mayBeJson: boolean): string[] {
  if (bytes.length === 0) return [];
  const json = mayBeJson ? sameJson(bytes) : undefined;
  return [json === undefined ? `"${name}Base64":"${Buffer.from(bytes).toString('base64')}"` : `"${name}":${json}`];
}

function sameJson(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes);
    return JSON.stringify(JSON.parse(text)) === text ? text : undefined;
  } catch {
    return undefined; // not UTF-8 or not JSON: kept as bytes
  }
}

function bytesOf(json: unknown, base64: string | undefined): Uint8Array {
  if (base64 !== undefined) return Uint8Array.from(Buffer.from(base64, 'base64'));
  return json === undefined ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(json));
}
