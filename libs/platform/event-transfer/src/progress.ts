import { type EventSource } from './sources.js';
import { type StoredEvent } from './stored-event.js';

export type Phase = 'export' | 'read-back' | 'check' | 'compare' | 'write' | 'verify';

/** Told now and then while a transfer runs. */
export type OnProgress = (at: { readonly phase: Phase; readonly events: number; readonly fraction: number }) => void;

const EVERY = 256;

/** The source's events, telling how far it is. */
export async function* told(
  source: EventSource,
  phase: Phase,
  onProgress: OnProgress,
  events = source.events(),
): AsyncGenerator<StoredEvent> {
  let count = 0;
  onProgress({ phase, events: 0, fraction: 0 });
  for await (const event of events) {
    yield event;
    count += 1;
    if (count % EVERY === 0) onProgress({ phase, events: count, fraction: source.progress() });
  }
  onProgress({ phase, events: count, fraction: 1 });
}
