import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Proxy } from '../../../../test/fault/proxy.js';
import { listLooks } from './list-looks.js';
import { type Look } from './look.js';
import { dropMonths, makeMonths } from './months.js';
import { prepareReadAudit } from './prepare.js';
import { ReadAudit } from './read-audit.js';

const look = (of: Partial<Look> = {}): Look => ({
  ...{ lookId: randomUUID(), at: new Date('2026-07-03T01:02:03.456Z'), person: 'p-1', action: 'target.read' },
  ...{ target: 'a-target', filter: null, address: '198.51.100.1', correlationId: 'case-1' },
  ...of,
});

describe('the record of reads', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  const open: ReadAudit[] = [];
  const told: (string | object)[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    await Promise.all([prepareReadAudit(database.readModelsUrl), prepareReadAudit(database.readModelsUrl)]);
    pool = new pg.Pool({ connectionString: database.readModelsUrl, max: 3 });
  });
  afterEach(async () => {
    for (const audit of open.splice(0)) await audit.close();
    told.splice(0);
    await pool.query('truncate read_audit.look');
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  function audit(by = pool, most = 10): ReadAudit {
    const made = new ReadAudit(by, { keptMonths: 1200, tell: (line) => told.push(line), most });
    open.push(made);
    return made;
  }
  const people = async () => (await listLooks(pool, { limit: 100 })).map(({ person }) => person);

  it('has what was noted by anybody, the latest first, in a table a month that is made when it is needed', async () => {
    const [here, there] = [audit(), audit()];
    const sent = [
      look({ person: 'p-old', at: new Date('2026-06-30T23:59:59.999Z') }),
      look({ person: 'p-new', at: new Date('2026-07-01T00:00:00.000Z') }),
    ];
    here.note(sent[0]!);
    there.note(sent[1]!);
    await Promise.all([here.flush(), there.flush()]);
    expect(await people()).toEqual(['p-new', 'p-old']);
    const { rows } = await pool.query('select tableoid::regclass::text as month from read_audit.look order by at');
    expect(rows).toEqual([{ month: 'read_audit.look_2026_06' }, { month: 'read_audit.look_2026_07' }]);
    expect(told).toEqual([]);
  });

  it('is found by person, by target and by time, page by page', async () => {
    const here = audit();
    for (const n of [1, 2, 3, 4, 5])
      here.note(look({ person: `p-${n % 2}`, target: `t-${n}`, at: new Date(Date.UTC(2026, 6, n)) }));
    await here.flush();
    const targets = async (by: Omit<Parameters<typeof listLooks>[1], 'limit'>) =>
      (await listLooks(pool, { limit: 10, ...by })).map(({ target }) => target);
    expect(await targets({ person: 'p-1' })).toEqual(['t-5', 't-3', 't-1']);
    expect(await targets({ target: 't-2' })).toEqual(['t-2']);
    expect(await targets({ from: new Date(Date.UTC(2026, 6, 2)), to: new Date(Date.UTC(2026, 6, 4)) })).toEqual([
      't-3',
      't-2',
    ]);
    const [, second] = await listLooks(pool, { limit: 2 });
    expect(await targets({ before: [second!.key, second!.lookId] })).toEqual(['t-3', 't-2', 't-1']);
  });

  it('loses nothing while Postgres is away: it waits, says when there is no room, and writes each once', async () => {
    const wire = await Proxy.to(database.readModelsUrl);
    const url = new URL(database.readModelsUrl);
    url.port = new URL(wire.url).port;
    const far = new pg.Pool({ connectionString: url.href, max: 1, connectionTimeoutMillis: 500 });
    far.on('error', () => undefined);
    const here = audit(far, 3);
    here.note(look({ person: 'p-before' }));
    await here.flush();
    wire.goAway();
    for (const n of [1, 2, 3]) {
      expect(here.hasRoom).toBe(true);
      here.note(look({ person: `p-${n}` }));
      await here.flush();
    }
    expect(here.hasRoom).toBe(false);
    expect(told.filter((line) => JSON.stringify(line).includes('Reads cannot be recorded'))).toHaveLength(1);
    wire.comeBack();
    while (!here.hasRoom) await here.flush();
    await here.flush();
    expect((await people()).sort()).toEqual(['p-1', 'p-2', 'p-3', 'p-before']);
    expect(told.at(-1)).toContain('recorded again');

    wire.goAway();
    here.note(look({ person: 'p-last' }));
    await here.close();
    // What the end leaves unwritten is told, whole.
    expect(told.at(-1)).toMatchObject({ notWritten: { person: 'p-last', target: 'a-target' } });
    open.splice(0);
    await far.end();
    await wire.close();
  });

  it('is written when it is closed, and twice where an answer got lost only once', async () => {
    const here = audit();
    const one = look();
    here.note(one);
    await here.close();
    const again = audit();
    again.note(one);
    await again.flush();
    expect(await people()).toEqual(['p-1']);
  });

  it('keeps whole months, as many as it is told', async () => {
    const now = new Date('2026-07-15T00:00:00Z');
    await makeMonths(
      pool,
      ['2025-12-05', '2026-01-31', '2026-06-01', '2026-07-15'].map((day) => new Date(day)),
    );
    expect(await dropMonths(pool, { now, kept: 6 })).toEqual(['look_2025_12']);
    const { rows } = await pool.query(`select relname from pg_class where relname ~ '^look_[0-9_]+$' order by relname`);
    expect(rows.map(({ relname }: { relname: string }) => relname)).toEqual(
      expect.arrayContaining(['look_2026_01', 'look_2026_08']),
    );
  });
});
