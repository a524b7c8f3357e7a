import { type Client } from 'pg';
import { type CommitPlan } from './commit-plan.js';
import { connectClient, DatabaseOutOfReach } from './connect.js';
import { acquireLease, type Lease, LEASE_SECONDS, LeaseLost, releaseLease, renewLease, retakeLease } from './lease.js';
import { migrate } from './migrations.js';
import { StoreUnavailable } from './recorded.js';
import { streamKey } from './streams.js';

const COMMIT = `
  with fence as (
    update event_store.writer set head = $1, expires = clock_timestamp() + interval '${LEASE_SECONDS} s'
     where epoch = $2 returning true
  ), opened as (
    insert into event_store.streams (id, name, name_key)
    select s.* from fence, unnest($3::bigint[], $4::text[], $5::bytea[]) s
  )
  insert into event_store.events (position, stream, revision, id, type, is_json, created, data, metadata)
  select e.* from fence, unnest($6::bigint[], $7::bigint[], $8::bigint[], $9::uuid[], $10::text[], $11::boolean[],
                                $12::bigint[], $13::bytea[], $14::bytea[]) e`;

interface Watch {
  /** The connection broke: appends under way have an unknown outcome. */
  broken(error: Error): void;
  /** It is back; commits may have succeeded unheard up to `head`. */
  restored(head: bigint): void;
  lost(error: LeaseLost): void;
}

/** The one connection that writes: holds the lease, renews it, and takes it anew after the connection broke. */
export class WriteConnection {
  private readonly renewal: NodeJS.Timeout;
  private client: Client | undefined;
  private closed = false;
  private renewing = false;
  private reconnecting: Promise<Client> | undefined;

  private constructor(
    private readonly databaseUrl: string,
    private readonly watch: Watch,
    client: Client,
    private lease: Lease,
  ) {
    this.client = client;
    this.renewal = setInterval(() => void this.renew(), (LEASE_SECONDS * 1000) / 3);
  }

  static async open(databaseUrl: string, watch: Watch): Promise<WriteConnection> {
    let connection: WriteConnection | undefined;
    const client = await connectClient(databaseUrl, (broken, error) => connection?.drop(broken, error)).catch(
      (cause: unknown) => {
        throw new DatabaseOutOfReach(databaseUrl, cause);
      },
    );
    try {
      await migrate(client);
      connection = new WriteConnection(databaseUrl, watch, client, await acquireLease(client));
      return connection;
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  get end(): Lease {
    return this.lease;
  }

  /** A connection that holds the lease; rejects when there is none to be had now. */
  async ready(): Promise<Client> {
    return this.client ?? (await this.reconnect());
  }

  /** One statement is one transaction: everything of the plan is committed and flushed when this resolves, or nothing is. */
  async commit(client: Client, plan: CommitPlan): Promise<void> {
    const { events, newStreams } = plan;
    const { rowCount } = await client.query({
      name: 'commit',
      text: COMMIT,
      values: [
        plan.head,
        this.lease.epoch,
        newStreams.map(({ id }) => id),
        newStreams.map(({ name }) => name),
        newStreams.map(({ name }) => streamKey(name)),
        events.map(({ position }) => position),
        events.map(({ streamId }) => streamId),
        events.map(({ revision }) => revision),
        events.map(({ id }) => id),
        events.map(({ type }) => type),
        events.map(({ isJson }) => isJson),
        events.map(({ created }) => created),
        events.map(({ data }) => data),
        events.map(({ metadata }) => metadata),
      ],
    });
    if (rowCount !== events.length) throw this.lose();
    this.lease = { ...this.lease, head: plan.head, lastStream: plan.lastStream };
  }

  /** After any failure the connection is given up: only a new epoch makes sure that nothing of it is still to come. */
  drop(client: Client, error: Error): void {
    if (this.client !== client) return;
    this.client = undefined;
    client.end().catch(() => undefined); // it is broken already: that was told by `error`
    if (!this.closed) this.watch.broken(error);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.renewal);
    const client = this.client;
    this.client = undefined;
    if (!client) return;
    // Without the release the next start waits for the lease to run out: slower, not wrong.
    await releaseLease(client, this.lease.epoch).catch(() => undefined);
    await client.end();
  }

  private async renew(): Promise<void> {
    if (this.renewing) return;
    this.renewing = true;
    const client = await this.ready().catch(() => undefined); // tried again at the next tick and by every append
    try {
      if (!client) return;
      await renewLease(client, this.lease.epoch);
    } catch (error) {
      if (error instanceof LeaseLost) this.lose();
      else if (client) this.drop(client, error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.renewing = false;
    }
  }

  private reconnect(): Promise<Client> {
    if (this.closed) return Promise.reject(new StoreUnavailable('event store is closed'));
    this.reconnecting ??= this.connectAgain().finally(() => (this.reconnecting = undefined));
    return this.reconnecting;
  }

  private async connectAgain(): Promise<Client> {
    const client = await connectClient(this.databaseUrl, (broken, error) => this.drop(broken, error));
    try {
      this.lease = await retakeLease(client, this.lease);
    } catch (error) {
      client.end().catch(() => undefined); // the error to tell is the one above
      throw error instanceof LeaseLost ? this.lose() : error;
    }
    this.client = client;
    this.watch.restored(this.lease.head);
    return client;
  }

  private lose(): LeaseLost {
    const error = new LeaseLost();
    clearInterval(this.renewal);
    this.closed = true;
    this.client?.end().catch(() => undefined); // nothing more is asked of it
    this.client = undefined;
    this.watch.lost(error);
    return error;
  }
}
