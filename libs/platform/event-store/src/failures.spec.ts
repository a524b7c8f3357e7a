import { describe, expect, it } from '@jest/globals';
import {
  AccessDeniedError,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  UnavailableError,
  UnknownError,
} from '@eventstore/db-client';
import { asDomainError, isOutOfSpace, outcomeIsUnknown } from './failures.js';
import { AccessDenied, AppendTooLarge, StreamDeleted, Unauthenticated } from './refusals.js';

/** An error of gRPC as it comes where client 6.2.1 does not convert it: from asking a new connection what it can do. */
const raw = (code: number, metadata: Record<string, string> = {}): Error & { code: number } =>
  Object.assign(new Error(`${code} raw`), { code, details: 'raw', metadata: { getMap: () => metadata } });
/** As an append's answer that names no error of its own. */
const unrecognised = (message: string) => new UnknownError(undefined, `Could not recognize ${message}`);
const notLeader = { exception: 'not-leader', 'leader-endpoint-host': 'b', 'leader-endpoint-port': '2113' };

describe('an append that failed', () => {
  it.each([
    ['ABORTED', raw(10)],
    ['CANCELLED', raw(1)],
    ['DEADLINE_EXCEEDED', raw(4)],
    ['UNAVAILABLE', raw(14)],
    ['INTERNAL, as of a connection cut while it is written to', raw(13)],
    ['UnavailableError', new UnavailableError()],
    ['NotLeader, as of a follower', raw(5, notLeader)],
    ['no leader yet', unrecognised('Server Is Not Ready')],
    ['a leader too busy', unrecognised('Server Is Busy')],
    ['no leader known', unrecognised('No leader info available in response')],
    ['no member that answers', new Error('Failed to discover after 10 attempts.')],
    ['a channel closed for another call', new Error('Channel has been shut down')],
  ])('with %s may have been written', (_, error) => {
    expect(outcomeIsUnknown(error)).toBe(true);
    expect(asDomainError(error)).toMatchObject({ kind: 'unavailable', code: 'event-store-unavailable' });
  });

  it('because the disk is full wrote nothing, and is told so', () => {
    const message = '数据库的磁盘没有空间了。The database is on a full disk and has written nothing: make room.';
    const error = Object.assign(new UnavailableError(), { message });
    expect(isOutOfSpace(error)).toBe(true);
    expect(asDomainError(error)).toMatchObject({ kind: 'out-of-space', code: 'disk-full' });
  });

  it.each([
    ['INVALID_ARGUMENT', raw(3)],
    ['FAILED_PRECONDITION', raw(9)],
    ['a bad request', unrecognised('BadRequest')],
    ['a defect of ours', new TypeError('undefined is not a function')],
    ['what is no error', 'UNAVAILABLE'],
  ])('with %s was not written', (_, error) => {
    expect(outcomeIsUnknown(error)).toBe(false);
    expect(asDomainError(error)).toBe(error);
  });

  it('says what its caller can act on', () => {
    expect(asDomainError(StreamDeletedError.fromStreamName('x'), 'tally-1')).toEqual(new StreamDeleted('tally-1'));
    expect(asDomainError(MaxAppendSizeExceededError.fromMaxAppendSize(1))).toBeInstanceOf(AppendTooLarge);
    expect(asDomainError(new AccessDeniedError())).toBeInstanceOf(AccessDenied);
    expect(asDomainError(raw(16))).toBeInstanceOf(Unauthenticated);
  });
});
