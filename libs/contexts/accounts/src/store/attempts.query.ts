import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { networkOf } from '#platform/http';
import { PersonKeys } from '#platform/personal-data';
import { TooManyAttempts } from '../domain/account.errors.js';

/** What is guessed at: failures with one leave the others open. */
export type Factor = 'password' | 'device' | 'first-code';

/** What was tried, from where. */
export interface Attempt {
  readonly factor: Factor;
  readonly of: string;
  /** The address; who has one of IPv6 has its whole /64. */
  readonly from: string;
}

// Counted before it is tried: of many at once only so many are looked at. A day without any begins anew.
const TAKE = `insert into accounts.attempt as a (factor, key, failures, free_at, last_at) values ($1, $2, 1, $3, $3)
  on conflict (factor, key) do update set last_at = $3,
    failures = case when a.last_at < $3::timestamptz - interval '1 day' then 1 else a.failures + 1 end,
    free_at = case when a.last_at < $3::timestamptz - interval '1 day' or a.failures < 3 then $3
      else $3::timestamptz + least(300, 2 ^ least(a.failures - 3, 20)) * interval '1 second' end
  where a.free_at <= $3`;

const WAIT = `select greatest(1, ceil(extract(epoch from free_at - $3::timestamptz)))::int as seconds
  from accounts.attempt where factor = $1 and key = $2`;

/**
 * Failures by what was tried and the address it came from: free again after min(300, 2^(n−4)) seconds from the fourth on. Whoever
 * guesses at another's password from elsewhere keeps only themself waiting; nothing locks an account.
 */
@Injectable()
export class Attempts {
  constructor(private readonly keys: PersonKeys) {}

  /** Counts one more as failed. Throws TooManyAttempts where it is not free yet, and then counts nothing. */
  async take(attempt: Attempt, at: Date): Promise<void> {
    const values = [attempt.factor, keyOf(attempt), at];
    const { rowCount } = await this.keys.pool.query(TAKE, values);
    if (rowCount === 1) return;
    const { rows } = await this.keys.pool.query<{ seconds: number }>(WAIT, values);
    throw new TooManyAttempts(rows[0]?.seconds ?? 1);
  }

  /** It was right: nothing is held against who knows the secret. */
  async succeeded(attempt: Attempt): Promise<void> {
    const text = 'delete from accounts.attempt where factor = $1 and key = $2';
    await this.keys.pool.query(text, [attempt.factor, keyOf(attempt)]);
  }

  /** This one was right, which says nothing of those before: one can have codes made to one's own liking. */
  async uncount(attempt: Attempt): Promise<void> {
    const text = 'update accounts.attempt set failures = failures - 1 where factor = $1 and key = $2 and failures > 0';
    await this.keys.pool.query(text, [attempt.factor, keyOf(attempt)]);
  }

  /** Takes away what counts no more; some at a time. */
  async sweep(at: Date): Promise<void> {
    const old = `select ctid from accounts.attempt where last_at < $1::timestamptz - interval '1 day' limit 1000`;
    await this.keys.pool.query(`delete from accounts.attempt where ctid = any(array(${old}))`, [at]);
  }
}

const keyOf = ({ factor, of, from }: Attempt): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([factor, of, networkOf(from)]))
    .digest();
