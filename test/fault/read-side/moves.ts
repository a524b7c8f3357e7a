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
    const [schema, kind, name, version, position] = payload.split(' ');
    if (schema !== 'read_models' || position === undefined) return;
    this.count += 1;
    const title = `${kind} ${name} v${version}`;
    const [before, now] = [this.last.get(title), BigInt(position)];
    if (before !== undefined && now < before) this.backwards.push(`${title} from ${before} to ${now}`);
    this.last.set(title, now);
  }
}
