import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { HeardClient } from '#platform/job-queue';
import { isOutOfReach } from '#platform/schema';
import { isGone, Presence } from './presence.js';
import { KeyReused, RequestKeysUnavailable, RequestUnderWay } from './refusals.js';

/** Longer than a command takes: the store is waited for 30 s. A claim so old is one whose API hangs, or died unseen. */
const TAKEN_OVER_AFTER_S = 60;
const ANSWER_WITHIN_MS = 5000;
/** A claim waits for it; without it the claim is one whose API nobody sees die. */
const SHOWN_WITHIN_MS = 1000;
const SWEEP_EVERY_MS = 60_000;
const SWEPT_AT_ONCE = 5000;

export interface KeyedCommand {
  readonly person: string;
  readonly key: string;
  /** SHA-256 of {stream, command, data}: another one under the same key is another command. */
  readonly commandHash: string;
}

/** Held by one request until it is settled. */
export interface Claim extends KeyedCommand {
  readonly holder: string;
  /** An earlier request claimed it and nobody knows how that one ended: it may have been carried out. */
  readonly resumed: boolean;
}

export interface RequestKeysOptions {
  /** For the claims; one more connection shows that this API lives. */
  readonly poolSize: number;
  /** A broken idle connection, a sweep that failed: nothing that a request would hear of. */
  readonly onError: (error: Error) => void;
}

interface Row {
  readonly command_hash: string;
  readonly state: 'under-way' | 'open' | 'done';
  readonly holder: string;
  readonly resumed: boolean;
  /** Seconds since it was claimed. */
  readonly age: number;
}

/** Read in the same statement where nothing could be claimed; by Postgres' clock alone. */
const CLAIM = `
  with mine as (
    insert into requests.claim as c (person, key, command_hash, state, holder, resumed, api, claimed_at, expires_at)
    values ($1, $2, $3, 'under-way', $4, false, $5, statement_timestamp(), statement_timestamp() + interval '24 hours')
    on conflict (person, key) do update set
      command_hash = excluded.command_hash, state = excluded.state, holder = excluded.holder,
      resumed = c.expires_at > excluded.claimed_at, api = excluded.api, claimed_at = excluded.claimed_at, expires_at = excluded.expires_at
    where c.expires_at <= excluded.claimed_at or c.command_hash = excluded.command_hash and (
      c.state = 'open' or c.state = 'under-way' and (
        c.claimed_at <= excluded.claimed_at - interval '${TAKEN_OVER_AFTER_S} seconds' or c.api is not null and ${isGone('c.api')}))
    returning command_hash, state, holder, resumed, claimed_at
  )
  select command_hash, state, holder, resumed,
    extract(epoch from statement_timestamp() - claimed_at)::float8 as age
  from (
    select * from mine
    union all
    select command_hash, state, holder, resumed, claimed_at from requests.claim
    where person = $1 and key = $2 and not exists (select from mine)
  ) as known`;

const SETTLE = 'update requests.claim set state = $4 where person = $1 and key = $2 and holder = $3';
const FREE = 'delete from requests.claim where person = $1 and key = $2 and holder = $3';
const SWEEP = `delete from requests.claim where (person, key) in (
  select person, key from requests.claim where expires_at <= statement_timestamp()
  order by expires_at limit ${SWEPT_AT_ONCE} for update skip locked)`;

/**
 * What each person's Idempotency-Keys stand for, across streams and APIs, for 24 hours: one command a key. Losing the table does no
 * harm but that the keys of a day are known within their own stream only.
 */
export class RequestKeys {
  private readonly pool: pg.Pool;
  private readonly presence: Presence;
  private readonly sweeper: NodeJS.Timeout;

  /** Connects at the first claim. */
  constructor(databaseUrl: string, { poolSize, onError }: RequestKeysOptions) {
    this.pool = new pg.Pool({
      connectionString: databaseUrl,
      max: poolSize,
      Client: HeardClient,
      // A crash of Postgres may cost the last moment's claims; waiting for its disk would cost every command.
      options: '-c synchronous_commit=off',
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
    });
    this.pool.on('error', onError);
    const within = { connectionTimeoutMillis: SHOWN_WITHIN_MS, query_timeout: SHOWN_WITHIN_MS };
    this.presence = new Presence({ connectionString: databaseUrl, keepAlive: true, ...within }, onError);
    this.sweeper = setInterval(() => void this.sweepAll().catch(onError), SWEEP_EVERY_MS).unref();
  }

  /**
   * Before the command: a claim, or nothing where the very same was carried out already (deciding answers with what it did).
   * Refuses another command under the key (422), and the same while it is under way (409). Throws RequestKeysUnavailable.
   */
  async claim(command: KeyedCommand): Promise<Claim | undefined> {
    const holder = randomUUID();
    for (;;) {
      const row = await this.ask(command, holder);
      // Whose row came after this statement began is seen by the next one.
      if (row === undefined) continue;
      if (row.holder === holder) return { ...command, holder, resumed: row.resumed };
      if (row.command_hash !== command.commandHash) throw new KeyReused();
      if (row.state === 'done') return undefined;
      throw new RequestUnderWay(secondsToWait(row.age));
    }
  }

  /** After it: `done`; `refused`, and the key is free again; `open` where nobody knows whether it was carried out. */
  async settle({ person, key, holder }: Claim, outcome: 'done' | 'refused' | 'open'): Promise<void> {
    const mine = [person, key, holder];
    const settled =
      outcome === 'refused'
        ? { name: 'free-key', text: FREE, values: mine }
        : { name: 'settle-key', text: SETTLE, values: [...mine, outcome] };
    await this.pool.query(settled);
  }

  /** Forgets what has expired, so much at most; how many those were. */
  async sweep(): Promise<number> {
    return (await this.pool.query(SWEEP)).rowCount ?? 0;
  }

  /** However many came within a minute: the table stays as large as a day is. */
  private async sweepAll(): Promise<void> {
    while ((await this.sweep()) === SWEPT_AT_ONCE);
  }

  async close(): Promise<void> {
    clearInterval(this.sweeper);
    await Promise.all([this.presence.close(), this.pool.end()]);
  }

  private async ask({ person, key, commandHash }: KeyedCommand, holder: string): Promise<Row | undefined> {
    const api = await this.presence.shown();
    try {
      const values = [person, key, commandHash, holder, api];
      const { rows } = await this.pool.query<Row>({ name: 'claim-key', text: CLAIM, values });
      return rows[0];
    } catch (error) {
      throw isOutOfReach(error) ? new RequestKeysUnavailable(error) : error;
    }
  }
}

/** So long as it has been waited already, that few ask often; not beyond the moment in which a dead one's is taken over. */
const secondsToWait = (age: number): number => Math.max(1, Math.ceil(Math.min(age, TAKEN_OVER_AFTER_S - age)));
