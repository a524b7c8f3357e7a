import { type Client } from 'pg';
import { type CommitPlan } from './commit-plan.js';
import { commitStatement } from './commit-statement.js';
import { connectClient, DatabaseOutOfReach, durabilityWarning, isOutOfResources } from './connect.js';
import { acquireLease, type Lease, LEASE_SECONDS, LeaseLost, releaseLease, renewLease, retakeLease } from './lease.js';
import { migrate } from './migrations.js';
import { StoreUnavailable } from './recorded.js';

export interface Watch {
  /** Something about the database that its owner should know. */
  warned?(warning: string): void;
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
      const warning = await durabilityWarning(client);
      if (warning !== undefined) watch.warned?.(warning);
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

  /** Everything of the plan is committed and flushed when this resolves. */
  async commit(client: Client, plan: CommitPlan): Promise<void> {
    const { rowCount } = await client.query(commitStatement(plan, this.lease.epoch));
    if (rowCount !== plan.events.length) throw this.lose();
    this.lease = { ...this.lease, head: plan.head, lastStream: plan.lastStream };
  }

  /** After a failure of unknown outcome the connection is given up: only a new epoch makes sure that nothing of it is still to come. */
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
      else if (isOutOfResources(error))
        return; // it is still ours until another takes it
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
