import { Injectable } from '@nestjs/common';
import { PersonKeys } from '#platform/personal-data';
import { inTransaction } from '#platform/schema';
import { type Deed } from '../domain/deed.js';
import { Accounts } from './accounts.query.js';

/** What administrators did, for good, in one transaction with what they did. */
@Injectable()
export class Deeds {
  constructor(private readonly keys: PersonKeys) {}

  /** Neither without the other. */
  done<T>(deed: Omit<Deed, 'deedId'>, work: (accounts: Accounts) => Promise<T>): Promise<T> {
    return inTransaction(this.keys.pool, async (client) => {
      await client.query('insert into accounts.deed (at, by, deed, person, reason) values ($1, $2, $3, $4, $5)', [
        ...[deed.at, deed.by, deed.deed, deed.personId, deed.reason],
      ]);
      return work(new Accounts({ pool: client }));
    });
  }

  /** The latest first, at most so many, before this one. */
  async list({
    limit,
    before,
    personId,
  }: {
    limit: number;
    before?: string;
    personId?: string;
  }): Promise<readonly Deed[]> {
    const text = `select deed_id::text as "deedId", at, by, deed, person as "personId", reason from accounts.deed
      where deed_id < coalesce($1::bigint, 9223372036854775807) and person is not distinct from coalesce($2, person)
      order by deed_id desc limit $3`;
    return (await this.keys.pool.query<Deed>(text, [before ?? null, personId ?? null, limit])).rows;
  }
}
