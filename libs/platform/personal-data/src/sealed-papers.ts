import { gunzipSync, gzipSync } from 'node:zlib';
import { opened, sealed } from './box.js';
import { keysFor, keysOf, ownerOfPaper, unwrapped } from './key-table.js';
import { type PersonKeys } from './person-keys.js';
import { PaperNotOpened } from './refusals.js';

/** What waits for a decision and tells of many people. */
export interface Paper {
  /** A UUID. */
  readonly id: string;
  /** From 1; counted on by every put. */
  readonly version: number;
  /** Nothing that tells who anybody is: it stands in clear, as JSON. */
  readonly about: object;
  /** Ids of the people that it tells of and who have keys of their own. */
  readonly people: readonly string[];
  /** ISO 8601; then it is destroyed. */
  readonly keptUntil: string;
  /** In clear here, sealed where it is kept; absent once it is destroyed. */
  readonly content?: string;
  /** Whether there is anything sealed still; said of what was kept. */
  readonly isThere?: boolean;
  /** Also in clear, and long: what of it is sealed elsewhere already, under the keys of those that it tells of. */
  readonly open?: string;
}

const PURPOSE = 'paper|1';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly about: object;
  readonly people: readonly string[];
  readonly kept_until: Date;
  readonly is_there: boolean;
  readonly box: Buffer | null;
  readonly open: Buffer | null;
}

const PUT = `insert into personal_data.paper as p (id, kind, version, about, people, kept_until, box, open)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do update set version = excluded.version, about = excluded.about,
  people = excluded.people, kept_until = excluded.kept_until, box = excluded.box, open = excluded.open
  where p.version = excluded.version - 1`;
const CLEAR = 'id, version, about, people, kept_until, box is not null as is_there';

const shown = ({ id, version, about, people, kept_until, is_there: isThere }: Omit<Row, 'box' | 'open'>): Paper => ({
  ...{ id, version, about, people, keptUntil: kept_until.toISOString(), isThere },
});

/** Papers of one kind, each sealed under a key of its own, which goes with it: nobody can read it again, nor a copy of it. */
export class SealedPapers {
  constructor(
    private readonly keys: PersonKeys,
    private readonly kind: string,
  ) {}

  /** Keeps it, in the place of the version before it: false where somebody was faster. */
  async put({ id, version, about, people, keptUntil, content, open }: Paper): Promise<boolean> {
    const box = content === undefined ? null : await this.boxOf(id, content);
    const long = open === undefined ? null : gzipSync(open);
    const row = [id, this.kind, version, JSON.stringify(about), people, keptUntil, box, long];
    return (await this.keys.pool.query(PUT, row)).rowCount === 1;
  }

  /** Says anew what stands in clear about it. */
  async say(id: string, about: object): Promise<void> {
    await this.keys.pool.query('update personal_data.paper set about = $3 where id = $1 and kind = $2', [
      ...[id, this.kind, JSON.stringify(about)],
    ]);
  }

  async get(id: string): Promise<Paper | undefined> {
    const { rows } = await this.keys.pool.query<Row>(
      `select ${CLEAR}, box, open from personal_data.paper where id = $1 and kind = $2`,
      [id, this.kind],
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    return {
      ...shown(row),
      ...(row.box === null ? {} : { content: await this.contentOf(row.id, row.box) }),
      ...(row.open === null ? {} : { open: gunzipSync(row.open).toString('utf8') }),
    };
  }

  /** Without what is sealed; the latest first. */
  async list(most: number): Promise<readonly Paper[]> {
    const { rows } = await this.keys.pool.query<Row>(
      `select ${CLEAR} from personal_data.paper where kind = $1 order by made_at desc, id limit $2`,
      [this.kind, most],
    );
    return rows.map(shown);
  }

  /** Destroys content and key; what stands in clear about it stays. Again changes nothing. */
  async destroy(id: string): Promise<void> {
    await this.keys.erase(ownerOfPaper(id));
    await this.keys.pool.query('update personal_data.paper set box = null where id = $1 and kind = $2', [
      id,
      this.kind,
    ]);
  }

  /** The same of what is open beside it, with what is to be said of it in the end. */
  async end(id: string, about: object): Promise<void> {
    await this.destroy(id);
    await this.keys.pool.query('update personal_data.paper set open = null, about = $3 where id = $1 and kind = $2', [
      ...[id, this.kind, JSON.stringify(about)],
    ]);
  }

  /** Destroys those that tell of this person, and those whose time is over. */
  async destroyOf(person: string): Promise<void> {
    await this.destroyWhere('$2 = any (people)', person);
  }

  async destroyOver(now: Date): Promise<void> {
    await this.destroyWhere('kept_until <= $2', now);
  }

  private async destroyWhere(condition: string, value: unknown): Promise<void> {
    const { rows } = await this.keys.pool.query<{ id: string }>(
      `select id from personal_data.paper where kind = $1 and box is not null and ${condition}`,
      [this.kind, value],
    );
    for (const { id } of rows) await this.destroy(id);
  }

  private async boxOf(id: string, content: string): Promise<Buffer> {
    const [owner] = await keysFor(this.keys.pool, this.keys.masters, [ownerOfPaper(id)]);
    if (owner === undefined) throw new PaperNotOpened(id);
    return sealed(owner.key, `${PURPOSE}|${id}`, gzipSync(content));
  }

  private async contentOf(id: string, box: Buffer): Promise<string> {
    const rows = await keysOf(this.keys.pool, [ownerOfPaper(id)]);
    const masters = await this.keys.masters.among(new Set(rows.flatMap(({ master }) => master ?? [])));
    const [key] = rows.flatMap((row) => unwrapped(masters, row) ?? []);
    if (key === undefined) throw new PaperNotOpened(id);
    return gunzipSync(opened(key.key, `${PURPOSE}|${id}`, box)).toString('utf8');
  }
}
