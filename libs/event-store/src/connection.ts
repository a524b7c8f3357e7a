import { EventStoreDBClient } from '@eventstore/db-client';
import {
  AccessDeniedError,
  CancelledError,
  DeadlineExceededError,
  MaxAppendSizeExceededError,
  NotLeaderError,
  TimeoutError,
  UnavailableError,
  convertToCommandError,
} from '@eventstore/db-client';
import { DomainError } from '#kernel';

export const connect = (url: string): EventStoreDBClient =>
  EventStoreDBClient.connectionString(url.replace(/^kurrentdb/, 'esdb'));

const unknownOutcomes = [UnavailableError, DeadlineExceededError, CancelledError, NotLeaderError, TimeoutError];

/**
 * The append may or may not have been written: send it again, same ids, same expected revision (architecture §4).
 * Converted first: what fails while client 6.2.1 asks a new connection for the server's features comes out as raw gRPC.
 */
export function outcomeIsUnknown(error: unknown): boolean {
  const known = error instanceof Error ? convertToCommandError(error) : error;
  return unknownOutcomes.some((kind) => known instanceof kind);
}

/** What the client throws, as what a caller can act on. */
export function asDomainError(error: unknown): unknown {
  if (outcomeIsUnknown(error)) {
    return new DomainError(
      'unavailable',
      'event-store-unavailable',
      {
        zh: '事件库暂时连不上，请稍后用同一 Idempotency-Key 再试。',
        en: 'The event store cannot be reached; try again later with the same Idempotency-Key.',
      },
      { retryAfterSeconds: 5 },
    );
  }
  if (error instanceof MaxAppendSizeExceededError) {
    return new DomainError('unprocessable', 'append-too-large', {
      zh: '一次保存的内容超过 1 MiB，请精简文字后再保存。',
      en: 'One save holds more than 1 MiB; shorten the text and save again.',
    });
  }
  if (error instanceof AccessDeniedError) {
    return new Error(
      '事件库拒绝访问，请检查 EVENTSTORE_URL 的账号。The event store denies access: check EVENTSTORE_URL.',
      {
        cause: error,
      },
    );
  }
  return error;
}
