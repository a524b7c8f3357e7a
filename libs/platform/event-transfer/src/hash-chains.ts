import { type JSONRecordedEvent } from '@eventstore/db-client';
import { type RecordedEvent } from '#domain/kernel';
import { emptyTip, nextTip, recorded, type Tip } from '#platform/event-store';
import { TransferRefused } from './refused.js';
import { placeOf, type StoredEvent } from './stored-event.js';

/** The hash chains of the streams whose events carry our metadata. */
export class HashChains {
  private readonly tips = new Map<string, string>();

  /** The event, where it is a link of a chain: one of others is none. Throws TransferRefused where the chain is broken. */
  accept(event: StoredEvent): RecordedEvent | undefined {
    const metadata = ourMetadata(event);
    if (metadata === undefined) return undefined;
    try {
      const { stream } = event;
      const tip: Tip = { ...emptyTip(stream), ...this.hashBefore(stream) };
      const link = recorded(decoded(event, metadata));
      this.tips.set(stream, nextTip(tip, link).hash);
      return link;
    } catch (cause) {
      throw new TransferRefused(`哈希链在 ${placeOf(event)} 断开：`, 'the hash chain breaks here.', { cause });
    }
  }

  private hashBefore(stream: string): { readonly hash?: string } {
    const hash = this.tips.get(stream);
    return hash === undefined ? {} : { hash };
  }
}

function ourMetadata({ isJson, metadata }: StoredEvent): Record<string, unknown> | undefined {
  if (!isJson || metadata.length === 0) return undefined;
  const parsed = json(metadata);
  const isOurs = typeof parsed === 'object' && parsed !== null && 'hash' in parsed && 'previousHash' in parsed;
  return isOurs ? { ...parsed } : undefined;
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch {
    return undefined; // metadata of others may be anything
  }
}

const decoded = (event: StoredEvent, metadata: Record<string, unknown>): JSONRecordedEvent => ({
  streamId: event.stream,
  revision: event.revision,
  id: event.id,
  type: event.type,
  isJson: true,
  created: new Date(event.created),
  position: event.position,
  data: JSON.parse(Buffer.from(event.data).toString('utf8')) as JSONRecordedEvent['data'],
  metadata,
});
