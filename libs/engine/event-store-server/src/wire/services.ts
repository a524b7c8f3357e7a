import { type Metrics } from '../metrics.js';
import { type Log } from '../storage/log.js';
import { type Writer } from '../storage/writer.js';
import { type Access } from './access.js';

/** What every call of the protocol works with. */
export interface Services {
  readonly log: Log;
  readonly writer: Writer;
  readonly access: Access;
  readonly metrics: Metrics;
  /** Aborts when the server stops. */
  readonly closing: AbortSignal;
}
