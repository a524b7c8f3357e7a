import pg from 'pg';

/** Every move of a checkpoint of the live read models, as Postgres tells of it. */
export class Moves {
  count = 0;
  /** Those that went back. */
  readonly backwards: string[] = [];
  private readonly last = new Map<string, bigint>();

  private constructor(private readonly client: pg.Client) {
    client.on('notification', ({ payload = '' }) => this.take(payload));
  }

  static async watch(url: string): Promise<Moves> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const moves = new Moves(client);
    await client.query('listen jixiao_position');
    return moves;
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private take(payload: string): void {
    const [schema, kind, name, version, position, ...others] = payload.split(' ');
    if (schema !== 'read_models' || position === undefined) return;
    this.count += 1;
    const keys = [kind, name, version, ...others];
    for (let at = 0; at < keys.length; at += 3) this.takeOne(keys.slice(at, at + 3), BigInt(position));
  }

  private takeOne([kind, name, version]: readonly (string | undefined)[], now: bigint): void {
    const title = `${kind} ${name} v${version}`;
    const before = this.last.get(title);
    if (before !== undefined && now < before) this.backwards.push(`${title} from ${before} to ${now}`);
    this.last.set(title, now);
  }
}
