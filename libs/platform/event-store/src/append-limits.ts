import { AppendTooLarge } from './refusals.js';
import { type SealedEvent } from './record.js';

/** EventStoreDB's limit over the whole append; it counts the data alone. */
const MAX_DATA_BYTES = 1_048_576;
/** What the embedded store keeps of one append with its metadata, which the limit above leaves out. */
const MAX_KEPT_BYTES = 16 * 1_048_576;

/** Refuses what the store would refuse, or what ends the process in client 6.2.1, before it is sent. */
export function refuseUnsendable(stream: string, events: readonly SealedEvent[]): void {
  refuseOddName(stream);
  let data = 0;
  let kept = 0;
  for (const event of events) {
    if (event.type === '') throw new Error(`事件类型为空 an event type is empty: ${stream}`);
    data += event.bytes;
    kept += event.bytes + bytesOf(event.metadata) + Buffer.byteLength(event.type);
  }
  if (data <= MAX_DATA_BYTES && kept <= MAX_KEPT_BYTES) return;
  throw new AppendTooLarge({ bytes: data, limit: MAX_DATA_BYTES, events: events.length });
}

/** The application's stream names: `<context>-<id>`. */
export function refuseOddName(stream: string): void {
  if (!/^[a-zA-Z]+-.+$/.test(stream)) throw new Error(`不是事件流名 not a stream name: ${stream}`);
}

/** As the client sends it. */
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
