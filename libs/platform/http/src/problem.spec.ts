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
  ])('is 503 for %s: the database is being started again', (_, error) => {
    expect(faultOf(error)).toMatchObject({ status: 503, code: 'unavailable' });
  });

  it.each([
    ['a wrong statement', failing({ driverError: failing({ code: '42703' }) })],
    ['a bug', new TypeError('x is undefined')],
  ])('is 500 for %s', (_, error) => expect(faultOf(error)).toMatchObject({ status: 500, code: 'internal-error' }));
});
