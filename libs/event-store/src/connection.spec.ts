import { describe, expect, it } from '@jest/globals';
import { UnavailableError } from '@eventstore/db-client';
import { asDomainError, outcomeIsUnknown } from './connection.js';

/** An error of gRPC as it comes where client 6.2.1 does not convert it: from asking a new connection what it can do. */
const raw = (code: number): Error =>
  Object.assign(new Error(`${code} raw`), { code, details: 'raw', metadata: { getMap: () => ({}) } });

describe('an append that failed', () => {
  it.each([
    ['ABORTED', raw(10)],
    ['CANCELLED', raw(1)],
    ['DEADLINE_EXCEEDED', raw(4)],
    ['UNAVAILABLE', raw(14)],
    ['UnavailableError', new UnavailableError()],
  ])('with %s may have been written', (_, error) => {
    expect(outcomeIsUnknown(error)).toBe(true);
    expect(asDomainError(error)).toMatchObject({ kind: 'unavailable', code: 'event-store-unavailable' });
  });

  it.each([
    ['INVALID_ARGUMENT', raw(3)],
    ['FAILED_PRECONDITION', raw(9)],
    ['a defect of ours', new TypeError('undefined is not a function')],
    ['what is no error', 'UNAVAILABLE'],
  ])('with %s was not written', (_, error) => {
    expect(outcomeIsUnknown(error)).toBe(false);
    expect(asDomainError(error)).toBe(error);
  });
});
