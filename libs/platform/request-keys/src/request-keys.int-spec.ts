import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Proxy } from '../../../../test/fault/proxy.js';
import { prepareRequestKeys, RequestKeys, type Claim } from './index.js';

describe('request keys', () => {
  let database: TestDatabase;
  let sql: pg.Client;
  /** Two APIs. */
  let here: RequestKeys;
  let there: RequestKeys;
  let next = 0;
  let key = '';

  const open = (url: string) => new RequestKeys(url, { poolSize: 3, onError: () => undefined });
  const of = (command: string, person = 'p-1') => ({ person, key, commandHash: command.repeat(64) });
  const codeOf = (error: unknown) => (error as { code: string }).code;
  const claimed = async (command: string, by = here): Promise<Claim> => {
    const claim = await by.claim(of(command));
    if (!claim) throw new Error('it was done before');
    return claim;
  };
  /** As if so much time had gone by since the claim. */
  const later = (interval: string) =>
    sql.query(
      `update requests.claim set claimed_at = claimed_at - $2::interval, expires_at = expires_at - $2::interval where key = $1`,
      [key, interval],
    );

  /** Postgres has heard that the API which claimed the key is gone: the end of a connection is told, not waited for. */
  const goneFromPostgres = async (): Promise<void> => {
    const held = `select 1 from pg_locks l join requests.claim c on c.api::oid = l.objid where l.locktype = 'advisory' and c.key = $1`;
    while ((await sql.query(held, [key])).rowCount !== 0);
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    await Promise.all([1, 2, 3].map(() => prepareRequestKeys(database.readModelsUrl)));
    [here, there] = [open(database.readModelsUrl), open(database.readModelsUrl)];
    sql = new pg.Client({ connectionString: database.adminUrl });
    await sql.connect();
  });
  afterAll(async () => {
    await sql.end();
    await Promise.all([here.close(), there.close()]);
    await database.drop();
  });
  beforeEach(() => {
    key = `k${(next += 1)}`;
  });

  it('live in a schema of their own', async () => {
    const { rows } = await sql.query(`select schemaname from pg_tables where tablename = 'claim'`);
    expect(rows).toEqual([{ schemaname: 'requests' }]);
  });

  it('give one of many who claim at once the claim, whatever the API, and tell the others why not', async () => {
    for (let round = 0; round < 10; round += 1) {
      key = `race ${round}`;
      const asked = Array.from({ length: 10 }, (_, n) => (n % 2 ? here : there).claim(of(n < 7 ? 'a' : 'b')));
      const answers = await Promise.allSettled(asked);
      const [winner, ...more] = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect([winner?.resumed, more]).toEqual([false, []]);
      const codes = answers.map((one) => (one.status === 'rejected' ? codeOf(one.reason) : 'claimed'));
      const same = winner?.commandHash.startsWith('a') ? 7 : 3;
      expect(codes.filter((code) => code === 'request-under-way')).toHaveLength(same - 1);
      expect(codes.filter((code) => code === 'idempotency-key-reused')).toHaveLength(10 - same);
    }
  });

  it('are each person’s own', async () => {
    await claimed('a');
    expect(await here.claim(of('b', 'p-2'))).toMatchObject({ resumed: false });
  });

  it('stand for what was done for a day, then for nothing', async () => {
    await here.settle(await claimed('a'), 'done');
    await later('23 hours 59 minutes');
    expect(await there.claim(of('a'))).toBeUndefined();
    await expect(there.claim(of('b'))).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    await later('1 minute');
    expect(await there.claim(of('b'))).toMatchObject({ resumed: false });
  });

  it('are taken over from an API that hangs after a minute, by the same command alone', async () => {
    const slow = await claimed('a');
    await later('59 seconds');
    await expect(there.claim(of('a'))).rejects.toMatchObject({
      code: 'request-under-way',
      details: { retryAfterSeconds: 1 },
    });
    await later('1 second');
    await expect(there.claim(of('b'))).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    const heir = await claimed('a', there);
    expect(heir.resumed).toBe(true);
    await expect(here.claim(of('a'))).rejects.toMatchObject({ code: 'request-under-way' });
    // What it says now is no longer about its claim.
    await here.settle(slow, 'refused');
    await expect(here.claim(of('a'))).rejects.toMatchObject({ code: 'request-under-way' });
    await there.settle(heir, 'done');
    expect(await here.claim(of('a'))).toBeUndefined();
  });

  it('are taken over at once from an API whose connection went with it, by the same command alone', async () => {
    const third = open(database.readModelsUrl);
    const dead = await claimed('a', third);
    await expect(there.claim(of('a'))).rejects.toMatchObject({ code: 'request-under-way' });
    await third.close();
    await goneFromPostgres();
    await expect(there.claim(of('b'))).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    expect(await claimed('a', there)).toMatchObject({ resumed: true });
    // Its own is held by one that lives.
    await expect(here.claim(of('a'))).rejects.toMatchObject({ code: 'request-under-way' });
    await here.settle(dead, 'refused');
    await expect(here.claim(of('a'))).rejects.toMatchObject({ code: 'request-under-way' });
  });

  it('are an API’s own again once it is back on Postgres, and nobody takes what it claims then', async () => {
    const wire = await Proxy.to(database.readModelsUrl);
    const url = new URL(database.readModelsUrl);
    url.port = new URL(wire.url).port;
    const far = open(url.href);
    await claimed('a', far);
    wire.goAway();
    await expect(far.claim(of('a'))).rejects.toMatchObject({ code: 'request-keys-unavailable' });
    wire.comeBack();
    await expect(far.claim(of('a'))).rejects.toMatchObject({ code: 'request-under-way' });
    await expect(here.claim(of('a'))).rejects.toMatchObject({ code: 'request-under-way' });
    await far.close();
    await goneFromPostgres();
    expect(await claimed('a')).toMatchObject({ resumed: true });
    await wire.close();
  });

  it('of an API that cannot show that it lives, as of the release before, are taken over after a minute', async () => {
    await claimed('a');
    await sql.query('update requests.claim set api = null where key = $1', [key]);
    await later('59 seconds');
    await expect(there.claim(of('a'))).rejects.toMatchObject({ code: 'request-under-way' });
    await later('1 second');
    expect(await claimed('a', there)).toMatchObject({ resumed: true });
  });

  it('cost one connection more to show that the API lives, however many are claimed at once', async () => {
    const third = open(database.readModelsUrl);
    await Promise.all(Array.from({ length: 10 }, (_, n) => third.claim({ ...of('a'), key: `${key} ${n}` })));
    const { rows } = await sql.query(
      `select distinct l.pid from pg_locks l join requests.claim c on c.api::oid = l.objid
      where l.locktype = 'advisory' and c.key like $1`,
      [`${key} %`],
    );
    expect(rows).toHaveLength(1);
    await third.close();
  });

  it('are free again after a refusal, and go on at once where the outcome is open', async () => {
    await here.settle(await claimed('a'), 'refused');
    await here.settle(await claimed('b'), 'open');
    await expect(here.claim(of('a'))).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    expect(await claimed('b', there)).toMatchObject({ resumed: true });
  });

  it('are swept when they have expired, so many at a time', async () => {
    await sql.query(`insert into requests.claim
      select 'p-old', n::text, 'a', 'done', gen_random_uuid(), false, now() - interval '25 hours', now() - interval '1 hour'
      from generate_series(1, 5001) as n`);
    await claimed('a');
    const swept = [await here.sweep(), await here.sweep(), await here.sweep()];
    expect(swept).toEqual([5000, 1, 0]);
    await expect(here.claim(of('a'))).rejects.toMatchObject({ code: 'request-under-way' });
  });

  it('say with what to come again when Postgres is away, and know it when it is back', async () => {
    const wire = await Proxy.to(database.readModelsUrl);
    const url = new URL(database.readModelsUrl);
    url.port = new URL(wire.url).port;
    const far = open(url.href);
    const claim = await claimed('a', far);
    wire.goAway();
    await expect(far.settle(claim, 'done')).rejects.toThrow();
    await expect(far.claim(of('b'))).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'request-keys-unavailable',
      details: { retryAfterSeconds: 5 },
    });
    wire.comeBack();
    await far.settle(claim, 'done');
    expect(await far.claim(of('a'))).toBeUndefined();
    await far.close();
    await goneFromPostgres();
    await wire.close();
  });

  it('hide no fault of ours behind Postgres being away', async () => {
    const nowhere = open(database.jobsUrl); // a role that may not touch them
    await expect(nowhere.claim(of('a'))).rejects.toThrow('permission denied');
    await nowhere.close();
  });
});
