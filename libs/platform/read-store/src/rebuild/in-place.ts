import { type DataSource, type EntityManager } from 'typeorm';
import { Lease } from '../leases/lease.js';
import { forgetParked } from '../parking/parked-streams.js';
import { type Projection } from '../projections/projection.js';
import { rowsOf } from '../store/statement.js';
import { subscriberOfProjection, type Subscriber } from '../positions/subscriber.js';
import { Building } from './building.js';
import { type Pair } from '../comparing/compare-views.js';
import { retire, retiredTables } from './retired-tables.js';
import { type Retired, type Site, type SiteOptions, type TakeOver } from './site.js';
import { tablesOf, versionsOf, withoutVersion, type ViewVersion } from './view-versions.js';

interface Parts {
  readonly live: DataSource;
  readonly schema: string;
  readonly served: ViewVersion;
  readonly lease: Lease;
  readonly kept: Promise<void>;
  readonly building: Building;
}

/** A newer version, in the tables that its migrations made beside those of the one that is served. */
export class NewerVersion implements Site {
  readonly building: Building;
  readonly schema: string;
  readonly served: Subscriber;
  readonly pairs: readonly Pair[];

  private constructor(
    private readonly projection: Projection,
    private readonly parts: Parts,
  ) {
    const { schema, served, building } = parts;
    this.building = building;
    this.schema = schema;
    this.served = subscriberOfProjection(served);
    this.pairs = pairsOf(served.tables, tablesOf(projection)).map(({ name, live, rebuilt }) => ({
      name,
      ...(live === undefined ? {} : { live: { schema, table: live } }),
      ...(rebuilt === undefined ? {} : { rebuilt: { schema, table: rebuilt } }),
    }));
  }

  /** Begins anew, whatever was built before: it may have been by other code. */
  static async open(live: DataSource, served: ViewVersion, options: SiteOptions): Promise<NewerVersion> {
    const { projection, source } = options;
    const [row] = await rowsOf<{ schema: string }>(live.manager, 'select current_schema() as schema');
    const subscriber = subscriberOfProjection(projection);
    const tables = tablesOf(projection).map((table) => `"${table}"`);
    // From a projector that runs this version already.
    const lease = await Lease.seize(live, subscriber, [
      { sql: `truncate ${tables.join(', ')}`, parameters: [] },
      forgetParked(subscriber),
    ]);
    const kept = lease.keep();
    try {
      const building = await Building.begin(live, lease, projection, source);
      const known = {
        ...served,
        tables: served.tables.length > 0 ? served.tables : await namesakes(live, served, projection),
      };
      return new NewerVersion(projection, { live, schema: row?.schema ?? '', served: known, lease, kept, building });
    } catch (error) {
      await lease.free();
      throw error;
    }
  }

  async settle(): Promise<void> {
    const tables = tablesOf(this.projection).map((table) => `"${table}"`);
    await this.parts.live.query(`vacuum (analyze) ${tables.join(', ')}`);
  }

  /** No table changes hands. */
  holdOffVacuum(): Promise<void> {
    return Promise.resolve();
  }

  async takeOver(database: EntityManager, takeOver: TakeOver): Promise<Retired[]> {
    const { name, version } = this.projection;
    const { served } = this.parts;
    await database.query(`update view_version set state = 'serving', since = now() where name = $1 and version = $2`, [
      name,
      version,
    ]);
    const before = (await retiredTables(database)).filter((each) => each.name === name && each.schema === null);
    const retired: Retired[] = [];
    for (const older of await versionsOf(database, name)) {
      if (older.version >= version || before.some((each) => each.version === older.version)) continue;
      const { tables } = older.version === served.version ? served : older;
      retired.push(await retire(database, { ...takeOver, name, version: older.version, schema: null, tables }));
    }
    return retired;
  }

  async close(): Promise<void> {
    await this.parts.lease.free();
    await this.parts.kept;
  }
}

/** By their names without the version. */
function pairsOf(old: readonly string[], rebuilt: readonly string[]) {
  const names = new Set([...old, ...rebuilt].map(withoutVersion));
  const called = (tables: readonly string[], name: string) => tables.find((table) => withoutVersion(table) === name);
  return [...names].map((name) => ({ name, live: called(old, name), rebuilt: called(rebuilt, name) }));
}

/** The tables of a version that never said which they are: those called as the new ones are. */
async function namesakes(live: DataSource, { version }: ViewVersion, projection: Projection): Promise<string[]> {
  const called = tablesOf(projection).map((table) => `${withoutVersion(table)}__v${version}`);
  const found = await rowsOf<{ name: string }>(
    live.manager,
    'select name from unnest($1::text[]) as name where to_regclass(quote_ident(name)) is not null',
    [called],
  );
  return found.map(({ name }) => name);
}
