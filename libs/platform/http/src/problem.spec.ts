import { describe, expect, it } from '@jest/globals';
import { faultOf } from './problem.js';

const failing = (fields: object): Error => Object.assign(new Error('broken'), fields);

describe('a fault', () => {
  it.each([
    ['a refused connection', failing({ code: 'ECONNREFUSED' })],
    ['Postgres stopping', failing({ code: '57P01' })],
    ['a query that TypeORM wraps', failing({ driverError: failing({ code: '57P03' }) })],
    ['a connection gone under a transaction', failing({ name: 'QueryRunnerAlreadyReleasedError' })],
    ['a connection cut by the other side', new Error('Connection terminated unexpectedly')],
    ['a server that has no connection left', failing({ code: '53300' })],
    ['a pool of which no connection became free in time', new Error('timeout exceeded when trying to connect')],
    ['a connection that was not made in time', new Error('timeout expired')],
    ['an answer that did not come in time', failing({ driverError: new Error('Query read timeout') })],
  ])('is 503 for %s: the database is being started again or busy', (_, error) => {
    expect(faultOf(error)).toMatchObject({ status: 503, code: 'unavailable' });
  });

  it.each([
    ['a wrong statement', failing({ driverError: failing({ code: '42703' }) })],
    ['a bug', new TypeError('x is undefined')],
  ])('is 500 for %s', (_, error) => expect(faultOf(error)).toMatchObject({ status: 500, code: 'internal-error' }));
});
