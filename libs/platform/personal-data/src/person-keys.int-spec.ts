import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing';
import { exportKeys, importKeys } from './backup.js';
import { MASTER_LOCK } from './key-table.js';
import { closedKeys } from './closed-keys.js';
import { keepMasterKeys } from './master-key-file.js';
import { newMasterKey, type MasterKeySource } from './master-keys.js';
import { ERASED, KEY_MISSING, NOT_OPENED, PersonKeys } from './person-keys.js';
import { preparePersonalData } from './prepare.js';
import { rotateMasterKey } from './rotate.js';

let folder: string;
let file: string;
let database: TestDatabase;
let admin: pg.Pool;
const running: PersonKeys[] = [];
const said: Error[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-master-'));
  file = join(folder, 'master-key');
  database = await createTestDatabase();
  admin = new pg.Pool({ connectionString: database.personalDataUrl, max: 2 });
});
beforeEach(async () => {
  await keepMasterKeys(file, [newMasterKey()]);
  await Promise.all([preparePersonalData(database.personalDataUrl), preparePersonalData(database.personalDataUrl)]);
});
afterEach(async () => {
  for (const keys of running.splice(0)) await keys.close();
  await admin.query('truncate personal_data.person_key');
  said.length = 0;
});
afterAll(async () => {
  await admin.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

function started(master: MasterKeySource = { file }): PersonKeys {
  const options = { master, poolSize: 2, onError: (error: Error) => void said.push(error) };
  const keys = new PersonKeys(database.personalDataUrl, options);
  running.push(keys);
  return keys;
}

const seal = async (keys: PersonKeys, person: string, name: string) => {
  const { boxes } = await keys.seal(person, { name });
  return { person, field: 'name', box: boxes.name };
};

/** What a reader shows, once it shows this: what it hears of others takes a moment. */
async function shows(keys: PersonKeys, asked: Awaited<ReturnType<typeof seal>>, text: string): Promise<void> {
  for (;;) if ((await keys.open([asked]))[0] === text) return;
}

describe('the keys of people', () => {
  it('are closed at any moment of their connecting', async () => {
    const sealed = await seal(started(), 'p-1', '王');
    for (let turns = 0; turns < 40; turns += 1) {
      const keys = started();
      const opened = keys.open([sealed]);
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      await Promise.all([keys.close(), opened.catch(() => undefined)]);
    }
    running.splice(1);
    expect(running).toHaveLength(1);
  });

  it('are in a schema that the role of the rows cannot look into', async () => {
    const rows = new pg.Client({ connectionString: database.readModelsUrl });
    await rows.connect();
    await expect(rows.query('select * from personal_data.person_key')).rejects.toThrow('permission denied');
    await rows.end();
  });

  it('open what was sealed, in every process, and one key is made for a person whoever asks first', async () => {
    const [one, other] = [started(), started()];
    const made = await Promise.all([one, other, one, other].map((keys, at) => seal(keys, 'p-1', `王${at}`)));
    expect(await other.open(made)).toEqual(['王0', '王1', '王2', '王3']);
    const { rowCount } = await admin.query('select from personal_data.person_key');
    expect(rowCount).toBe(1);
  });

  it('show who is erased as erased, in every process, though it had opened the name before', async () => {
    const [one, other] = [started(), started()];
    const [mine, theirs] = [await seal(one, 'p-1', '王小明'), await seal(one, 'p-2', '李四')];
    await shows(other, mine, '王小明');
    await one.erase('p-1');
    await one.erase('p-1');
    expect(await one.open([mine, theirs])).toEqual([ERASED, '李四']);
    await shows(other, mine, ERASED);
    await expect(one.seal('p-1', { name: '王小明' })).rejects.toMatchObject({ code: 'person-is-erased' });
    const { rows } = await admin.query('select wrapped, master from personal_data.person_key where person = $1', [
      'p-1',
    ]);
    expect(rows).toEqual([{ wrapped: null, master: null }]);
  });

  it('keep nothing opened while they cannot hear of erasures', async () => {
    const [one, deaf] = [started(), started()];
    const mine = await seal(one, 'p-1', '王小明');
    await shows(deaf, mine, '王小明');
    await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'
      and datname = current_database()`);
    await one.erase('p-1');
    await shows(deaf, mine, ERASED);
  });

  it('erase a person who never had a key, so that none is made later', async () => {
    const keys = started();
    await keys.erase('p-9');
    await expect(keys.seal('p-9', { name: '王' })).rejects.toMatchObject({ code: 'person-is-erased' });
  });

  it('erase a key that is being made', async () => {
    const keys = started();
    const outcomes = await Promise.allSettled([seal(keys, 'p-3', '王'), keys.erase('p-3')]);
    expect(outcomes[1]).toMatchObject({ status: 'fulfilled' });
    const { rows } = await admin.query('select 1 from personal_data.person_key where wrapped is not null');
    expect(rows).toEqual([]);
  });

  it('make whoever finds none free come again, and hand on no connection that was not answered', async () => {
    const keys = started();
    const other = await admin.connect();
    await other.query('select pg_advisory_lock($1)', [MASTER_LOCK]);
    const many = Array.from({ length: 5 }, (_, at) => seal(keys, `p-${at}`, '王'));
    for (const outcome of await Promise.allSettled(many)) {
      // Two waited for the lock, the others for their connections: either is answered with 503 over HTTP.
      const message = expect.stringMatching(
        /^(Query read timeout|timeout exceeded when trying to connect)$/,
      ) as unknown;
      expect(outcome).toMatchObject({ status: 'rejected', reason: { message } });
    }
    await other.query('select pg_advisory_unlock($1)', [MASTER_LOCK]);
    other.release();
    expect(await keys.open([await seal(keys, 'p-0', '王')])).toEqual(['王']);
  });

  it('say what is missing where there is no key, and show what can be told of the others', async () => {
    const mine = await seal(started(), 'p-1', '王小明');
    const none = started({});
    expect(await none.open([mine, { ...mine, person: 'p-7' }])).toEqual([KEY_MISSING, KEY_MISSING]);
    await expect(none.seal('p-1', { name: '王' })).rejects.toMatchObject({ code: 'person-key-closed' });
    await expect(none.seal('p-2', { name: '王' })).rejects.toMatchObject({
      code: 'master-key-missing',
      details: { retryAfterSeconds: null },
    });
    const strange = started({ text: newMasterKey() });
    expect(await strange.open([mine])).toEqual([KEY_MISSING]);
    await expect(started({ text: 'short' }).seal('p-2', { name: '王' })).rejects.toMatchObject({
      code: 'master-key-wrong',
    });
    await expect(started({ file: folder }).seal('p-2', { name: '王' })).rejects.toMatchObject({
      code: 'master-key-unreadable',
      details: { retryAfterSeconds: null },
    });
  });

  it('tell the operator of how many people they open no name, and why', async () => {
    await seal(started(), 'p-1', '王小明');
    await started().erase('p-2');
    expect(await closedKeys(started())).toBeUndefined();
    const strange = newMasterKey();
    expect(await closedKeys(started({ text: strange }))).toContain('of 1 people');
    expect(await closedKeys(started({ text: `${strange},${await readFile(file, 'utf8')}` }))).toBeUndefined();
    expect(await closedKeys(started({ file: folder }))).toContain('JIXIAO_MASTER_KEY_FILE');
  });

  it('open no box in the place of another: of a person, of a field', async () => {
    const keys = started();
    const [mine, theirs] = [await seal(keys, 'p-1', '王小明'), await seal(keys, 'p-2', '李四')];
    const swapped = [{ ...mine, box: theirs.box }, { ...mine, field: 'telephone' }, mine];
    expect(await keys.open(swapped)).toEqual([NOT_OPENED, NOT_OPENED, '王小明']);
    expect(said.map(({ message }) => message)).toEqual([
      'the box name of p-1 does not open',
      'the box telephone of p-1 does not open',
    ]);
  });

  it('do not open where a row of keys was put in another person’s place', async () => {
    const keys = started();
    const [mine] = [await seal(keys, 'p-1', '王小明'), await seal(keys, 'p-2', '李四')];
    await admin.query(`update personal_data.person_key as k set wrapped = o.wrapped
      from personal_data.person_key as o where k.person = 'p-1' and o.person = 'p-2'`);
    expect(await keys.open([mine])).toEqual([NOT_OPENED]);
  });

  it('are opened again for no more people than are kept', async () => {
    const keys = started();
    const all = [];
    for (let at = 0; at < 30; at += 1) all.push(await seal(keys, `p-${at}`, `王${at}`));
    expect(await keys.open(all)).toEqual(all.map((_, at) => `王${at}`));
  });
});

describe('a new master key', () => {
  it('takes the place of the old one beside running processes, which need no restart', async () => {
    const one = started();
    const before = await readFile(file, 'utf8');
    const sealed = [];
    for (let at = 0; at < 5; at += 1) sealed.push(await seal(one, `p-${at}`, `王${at}`));
    await one.erase('p-4');
    const seen: number[] = [];
    const done = await rotateMasterKey(started(), { progress: (n) => void seen.push(n) });
    expect(done).toMatchObject({ rewrapped: 4, left: 0, inFile: true });
    expect(seen).toEqual([4]);
    expect(await readFile(file, 'utf8')).not.toContain(before.trim());
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const fresh = started();
    for (const keys of [one, fresh]) expect(await keys.open(sealed)).toEqual(['王0', '王1', '王2', '王3', ERASED]);
    expect(await one.open([await seal(one, 'p-0', '新')])).toEqual(['新']);
  });

  it('goes on after it was cut off, and makes no third one', async () => {
    const keys = started();
    const mine = await seal(keys, 'p-1', '王');
    await expect(rotateMasterKey(keys, { signal: AbortSignal.abort() })).rejects.toThrow();
    const [current, old] = (await readFile(file, 'utf8')).trim().split('\n');
    expect([current?.length, old?.length]).toEqual([43, 43]);
    expect(await rotateMasterKey(started())).toMatchObject({ rewrapped: 1, left: 0 });
    expect(await readFile(file, 'utf8')).toBe(`${current}\n`);
    expect(await started().open([mine])).toEqual(['王']);
  });

  it('takes none out of the file before which a newer one was put meanwhile', async () => {
    const keys = started();
    const mine = await seal(keys, 'p-1', '王');
    const newer = newMasterKey();
    const progress = (): void => writeFileSync(file, `${newer}\n${readFileSync(file, 'utf8')}`);
    expect(await rotateMasterKey(keys, { progress })).toMatchObject({ rewrapped: 1 });
    expect(await started().open([mine])).toEqual(['王']);
    expect(await rotateMasterKey(started())).toMatchObject({ rewrapped: 1, left: 0 });
    expect(await readFile(file, 'utf8')).toBe(`${newer}\n`);
    expect(await started().open([mine])).toEqual(['王']);
  });

  it('leaves what it cannot open as it is, and the old key in the file', async () => {
    const lost = await seal(started({ text: newMasterKey() }), 'p-1', '王');
    expect(await rotateMasterKey(started())).toMatchObject({ rewrapped: 0, left: 1 });
    expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(2);
    expect(await started().open([lost])).toEqual([KEY_MISSING]);
  });

  it('is the first of those in the environment, where they stand there', async () => {
    const [old, current] = [newMasterKey(), newMasterKey()];
    const mine = await seal(started({ text: old }), 'p-1', '王');
    const keys = started({ text: `${current},${old}` });
    expect(await rotateMasterKey(keys)).toMatchObject({ rewrapped: 1, left: 0, inFile: false });
    expect(await started({ text: current }).open([mine])).toEqual(['王']);
  });
});

describe('a backup of the keys', () => {
  it('brings back what was lost, but never who was erased, in it or since', async () => {
    const keys = started();
    const sealed = [await seal(keys, 'p-1', '一'), await seal(keys, 'p-2', '二'), await seal(keys, 'p-3', '三')];
    await keys.erase('p-1');
    const { text, people } = await exportKeys(keys);
    expect(people).toBe(3);
    expect(text).not.toContain('p-2');
    await keys.erase('p-2');
    await admin.query(`delete from personal_data.person_key where person <> 'p-2'`);
    const fresh = started();
    expect(await importKeys(fresh, text)).toEqual({ people: 3, erased: 1 });
    expect(await importKeys(fresh, text)).toEqual({ people: 3, erased: 1 });
    expect(await fresh.open(sealed)).toEqual([ERASED, ERASED, '三']);
  });

  it('is taken after the master key was rotated, with the old one at hand', async () => {
    const keys = started();
    await seal(keys, 'p-1', '一');
    const old = await readFile(file, 'utf8');
    const { text } = await exportKeys(keys);
    await rotateMasterKey(keys);
    await expect(importKeys(keys, text)).rejects.toMatchObject({ code: 'keys-master-key' });
    const both = [await readFile(file, 'utf8'), old].map((each) => each.trim());
    await keepMasterKeys(file, both);
    expect(await importKeys(keys, text)).toEqual({ people: 1, erased: 0 });
  });

  it('is refused where it is none, was changed, or would take the place of other keys', async () => {
    const keys = started();
    const mine = await seal(keys, 'p-1', '一');
    const { text } = await exportKeys(keys);
    const changed = text.replace(/"box":"(.)/, (_all, first: string) => `"box":"${first === 'A' ? 'B' : 'A'}`);
    await expect(importKeys(keys, 'x')).rejects.toMatchObject({ code: 'keys-not-a-backup' });
    await expect(importKeys(keys, changed)).rejects.toMatchObject({ code: 'keys-tampered' });
    await admin.query('truncate personal_data.person_key');
    await seal(keys, 'p-1', '另一人');
    await expect(importKeys(keys, text)).rejects.toMatchObject({ code: 'keys-differ' });
    expect(await started().open([mine])).toEqual([NOT_OPENED]);
  });
});

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}
