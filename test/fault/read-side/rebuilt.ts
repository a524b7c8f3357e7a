import { isDeepStrictEqual } from 'node:util';
import { type DataSource, type EntityManager } from 'typeorm';
import { asCurrent } from '#platform/event-store/core';
import { type RecordedEvent } from '#domain/kernel';
import { project, type Process, type Projection } from '#platform/read-store';
import { createTestReadStore } from '#testing/read-stores';
import { entities, migrations, prefixes, processes, projections } from '../../../apps/projector/src/views.js';
import { rowsOf } from './rows.js';
import { type Stage } from './stage.js';

interface OutboxRow {
  readonly event_id: string;
  readonly ordinal: number;
  readonly position: string;
  readonly stream: string;
  readonly job: string;
  readonly payload: unknown;
}

/** What one moment's read store shows: of every subscriber its checkpoint, what it left out and what it wrote. */
interface Moment {
  readonly positions: ReadonlyMap<string, bigint>;
  readonly leavesOut: (title: string, event: RecordedEvent) => boolean;
  readonly rows: ReadonlyMap<Projection, readonly string[]>;
  readonly outbox: ReadonlyMap<Process, readonly OutboxRow[]>;
}

const SHOWN = 3;
const BEFORE_ALL = -1n;

/** The same tables in another schema, written from the events by no process that anyone hurts. */
export class Rebuilt {
  private readonly events: RecordedEvent[] = [];
  private before: ReadonlyMap<string, bigint> = new Map();

  private constructor(
    private readonly stage: Stage,
    private readonly readStore: DataSource,
  ) {}

  /** In a schema of this database, which nobody kills. */
  static async open(stage: Stage, url: string): Promise<Rebuilt> {
    return new Rebuilt(stage, await createTestReadStore(url, { entities, migrations, schema: 'rebuilt' }));
  }

  /**
   * What is wrong with the live read store as one moment shows it, in sentences: every projection's rows must be those that a rebuild
   * from zero gives up to exactly its checkpoint, without what is parked or skipped; so must every process's outbox rows; and no
   * checkpoint may be further back than before.
   */
  async violations(): Promise<readonly string[]> {
    const moment = await this.stage.readStore.transaction('REPEATABLE READ', momentOf);
    await this.readOn();
    const found: string[] = [];
    for (const [title, position] of this.before) {
      if (position > (moment.positions.get(title) ?? BEFORE_ALL)) found.push(`${title} went back from ${position}`);
    }
    this.before = moment.positions;
    for (const projection of projections) found.push(...(await this.differences(projection, moment)));
    for (const process of processes) found.push(...this.wrongInOutbox(process, moment));
    return found;
  }

  /** How many events there are, up to the head at the last look. */
  get count(): number {
    return this.events.length;
  }

  /** All of them, up to the head at the last look. */
  get log(): readonly RecordedEvent[] {
    return this.events;
  }

  close(): Promise<void> {
    return this.readStore.destroy();
  }

  private async readOn(): Promise<void> {
    const last = this.events.at(-1);
    const after = last ? { after: last.position } : {};
    for await (const event of this.stage.eventStore.readAll({ prefixes, ...after })) this.events.push(event);
  }

  private async differences(projection: Projection, moment: Moment): Promise<readonly string[]> {
    const due = this.dueTo('projection', projection, moment);
    await this.clear(projection);
    await project(this.readStore, projection, due);
    const live = moment.rows.get(projection) ?? [];
    const rebuilt = await rowsIn(this.readStore.manager, this.readStore, projection);
    const gone = without(rebuilt, live);
    const come = without(live, rebuilt);
    if (gone.length + come.length === 0) return [];
    const shown = [...gone.slice(0, SHOWN).map((row) => `- ${row}`), ...come.slice(0, SHOWN).map((row) => `+ ${row}`)];
    return [
      `${projection.name} after ${due.length} events: ${gone.length} rows missing, ${come.length} too many\n${shown.join('\n')}`,
    ];
  }

  private wrongInOutbox(process: Process, moment: Moment): readonly string[] {
    const wanted = this.dueTo('process', process, moment).flatMap((event) => askedFor(process, event));
    const found = moment.outbox.get(process) ?? [];
    if (isDeepStrictEqual(found, wanted)) return [];
    return [`the outbox has ${found.length} rows of ${process.name}, not the ${wanted.length} there should be`];
  }

  /** What it has taken by then. */
  private dueTo(kind: string, subscriber: { readonly name: string }, moment: Moment): readonly RecordedEvent[] {
    const title = titleOf(kind, subscriber);
    const upTo = moment.positions.get(title) ?? BEFORE_ALL;
    return this.events.filter((event) => BigInt(event.position) <= upTo && !moment.leavesOut(title, event));
  }

  private async clear({ name, entities: tables }: Projection): Promise<void> {
    const names = tables.map((table) => `"${this.readStore.getMetadata(table).tableName}"`);
    await this.readStore.query(`truncate ${names.join(', ')}`);
    await this.readStore.query(`delete from subscription where kind = 'projection' and name = $1`, [name]);
  }
}

async function momentOf(manager: EntityManager): Promise<Moment> {
  const subscriptions = await rowsOf<{ kind: string; name: string; position: string }>(
    manager,
    'select kind, name, position from subscription where position is not null',
  );
  const rows = new Map<Projection, readonly string[]>();
  for (const each of projections) rows.set(each, await rowsIn(manager, manager.dataSource, each));
  const outbox = new Map<Process, readonly OutboxRow[]>();
  for (const each of processes) {
    const sql = `select event_id, ordinal, position, stream, job, payload from outbox where process = $1
      order by outbox.position, ordinal`;
    outbox.set(each, await rowsOf<OutboxRow>(manager, sql, [each.name]));
  }
  const positions = new Map(subscriptions.map((each) => [titleOf(each.kind, each), BigInt(each.position)]));
  return { positions, rows, outbox, leavesOut: await leftOutOf(manager) };
}

interface Place {
  readonly kind: string;
  readonly name: string;
  readonly stream: string;
  readonly revision: number;
}

/** Of a parked stream its event and what comes after it, and every event that an operator decided to skip. */
async function leftOutOf(manager: EntityManager): Promise<Moment['leavesOut']> {
  const placesIn = (table: string) => rowsOf<Place>(manager, `select kind, name, stream, revision from ${table}`);
  const streamOf = (place: Place): string => `${titleOf(place.kind, place)} ${place.stream}`;
  const parked = new Map((await placesIn('parked_stream')).map((place) => [streamOf(place), place.revision]));
  const skipped = new Set((await placesIn('skipped_event')).map((place) => `${streamOf(place)} ${place.revision}`));
  return (title, { stream, revision }) =>
    revision >= (parked.get(`${title} ${stream}`) ?? Infinity) || skipped.has(`${title} ${stream} ${revision}`);
}

/** Every row as text, in one order: two equal answers are the same rows, byte for byte. */
async function rowsIn(
  manager: EntityManager,
  dataSource: DataSource,
  projection: Projection,
): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const entity of projection.entities) {
    const { tableName } = dataSource.getMetadata(entity);
    const found = await rowsOf<{ row: string }>(
      manager,
      `select to_jsonb(t)::text as row from "${tableName}" as t order by 1`,
    );
    for (const { row } of found) rows.push(`${tableName} ${row}`);
  }
  return rows;
}

const titleOf = (kind: string, { name }: { readonly name: string }): string => `${kind} ${name}`;

const askedFor = ({ on, catalogue }: Process, event: RecordedEvent): readonly OutboxRow[] => {
  const { eventId: event_id, position, stream } = event;
  const requests = on[event.type]?.(asCurrent(event, catalogue)) ?? [];
  return requests.map(({ job, payload }, ordinal) => ({ event_id, ordinal, position, stream, job, payload }));
};

function without(rows: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return rows.filter((row) => !known.has(row));
}
