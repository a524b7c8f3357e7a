import { exportEvents, type ExportOptions, type Transferred } from './export.js';
import { type OnProgress } from './progress.js';
import { RawStore } from './raw-store.js';
import { type EventSource, FileSource, StoreSource } from './sources.js';
import { transferEvents } from './transfer.js';
import { verifyEvents, type Inspect, type Verified } from './verify.js';

/** Where events are: an event store or an exported file. */
export type Place = { readonly url: string } | { readonly file: string };

/** `jixiao events …` without its command line. What a person can put right comes as TransferRefused. */
export const transfer = {
  export: (from: string, options: ExportOptions): Promise<Transferred> =>
    RawStore.use(from, '--from', (store) => exportEvents(store, options)),

  into: (to: string, from: Place, onProgress: OnProgress): Promise<Transferred> =>
    RawStore.use(to, '--to', (target) => withSource(from, (source) => transferEvents(source, target, onProgress))),

  verify: (from: Place, onProgress: OnProgress, inspect?: Inspect): Promise<Verified> =>
    withSource(from, (source) => verifyEvents(source, onProgress, inspect)),
};

const withSource = <T>(from: Place, work: (source: EventSource) => Promise<T>): Promise<T> =>
  'file' in from
    ? FileSource.open(from.file).then(work)
    : RawStore.use(from.url, '--from', async (store) => work(await StoreSource.open(store)));
