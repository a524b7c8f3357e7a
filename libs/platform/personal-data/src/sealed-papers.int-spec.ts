import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing';
import { exportKeys } from './backup.js';
import { closedKeys } from './closed-keys.js';
import { newMasterKey } from './master-keys.js';
import { PersonKeys } from './person-keys.js';
import { preparePersonalData } from './prepare.js';
import { SealedPapers } from './sealed-papers.js';

const NAME = '欧阳小明';
const PAPER = { version: 1, about: { status: 'waiting' }, people: ['p-1'], keptUntil: '2026-03-16T00:00:00.000Z' };
let database: TestDatabase;
let admin: pg.Pool;
let keys: PersonKeys;
const master = { text: newMasterKey() };
const running: PersonKeys[] = [];

function started(source: { text: string }): PersonKeys {
  const made = new PersonKeys(database.personalDataUrl, { master: source, poolSize: 2, onError: () => undefined });
  running.push(made);
  return made;
}

beforeAll(async () => {
  database = await createTestDatabase();
  admin = new pg.Pool({ connectionString: database.personalDataUrl, max: 1 });
  await preparePersonalData(database.personalDataUrl);
  keys = started(master);
});
afterEach(() => admin.query('truncate personal_data.person_key, personal_data.paper'));
afterAll(async () => {
  for (const each of running) await each.close();
  await admin.end();
  await database.drop();
});

const papers = (of = keys, kind = 'organisation') => new SealedPapers(of, kind);
const put = async (parts: object = {}) => {
  const paper = { id: randomUUID(), content: `{"name":"${NAME}"}`, ...PAPER, ...parts };
  await papers().put(paper);
  return paper;
};
const everything = async () => JSON.stringify((await admin.query('select p::text from personal_data.paper p')).rows);

describe('a paper', () => {
  it('is sealed where it is kept, and opened for who asks for it', async () => {
    const paper = await put();
    expect(await everything()).not.toContain(NAME);
    expect(await papers().get(paper.id)).toEqual({ ...paper, isThere: true });
    expect(await papers().list(10)).toEqual([{ id: paper.id, ...PAPER, isThere: true }]);
    expect(await papers(keys, 'another').get(paper.id)).toBeUndefined();
    await expect(papers(started({ text: newMasterKey() })).get(paper.id)).rejects.toMatchObject({
      code: 'paper-not-opened',
    });
  });

  it('does not open in the place of another', async () => {
    const [one, other] = [await put(), await put()];
    await admin.query(
      'update personal_data.paper p set box = q.box from personal_data.paper q where p.id = $1 and q.id = $2',
      [...[one.id, other.id]],
    );
    await expect(papers().get(one.id)).rejects.toThrow('does not open');
  });

  it('takes the place of the version before it, once', async () => {
    const { id } = await put();
    const next = { ...PAPER, id, version: 2, about: {}, content: 'b' };
    expect([await papers().put(next), await papers().put(next)]).toEqual([true, false]);
    expect(await papers().get(id)).toMatchObject({ version: 2, content: 'b' });
  });

  it('goes with its key: with who is erased, with its time, or when nobody waits for it', async () => {
    const [one, other, late, kept] = [
      await put(),
      await put(),
      await put({ people: [] }),
      await put({ people: [], keptUntil: '2026-04-01T00:00:00.000Z' }),
    ];
    const { box } = (
      await admin.query<{ box: Buffer }>('select box from personal_data.paper where id = $1', [other.id])
    ).rows[0]!;
    await papers().destroy(one.id);
    await papers().destroyOf('p-1');
    await papers().destroyOver(new Date('2026-03-16T00:00:00.000Z'));
    for (const { id } of [one, other, late]) {
      const gone = await papers().get(id);
      expect(gone).toMatchObject({ isThere: false });
      expect(gone).not.toHaveProperty('content');
    }
    expect(await papers().get(kept.id)).toHaveProperty('content');
    // A copy of the box opens no more.
    await admin.query('update personal_data.paper set box = $2 where id = $1', [other.id, box]);
    await expect(papers().get(other.id)).rejects.toMatchObject({ code: 'paper-not-opened' });
  });

  it('is nobody: it counts for no person where people are counted', async () => {
    await put();
    await keys.seal('p-1', { name: NAME });
    expect(await exportKeys(keys)).toMatchObject({ people: 1 });
    expect(await closedKeys(started({ text: newMasterKey() }))).toMatch(/有 1 人.*of 1 people/);
  });
});

describe('the data of many people', () => {
  it('is sealed at one go, each under a key of their own, beside others who do the same', async () => {
    const people = Array.from({ length: 300 }, (_, at) => ({ person: `p-${at}`, fields: { name: `${NAME}${at}` } }));
    await keys.seal('p-7', { name: 'before' });
    const [one, other] = await Promise.all([keys.sealAll(people), started(master).sealAll(people.toReversed())]);
    expect(one.map(({ fingerprint }) => fingerprint)).toEqual(other.map(({ fingerprint }) => fingerprint).reverse());
    const boxes = one.map(({ boxes: { name } }, at) => ({ person: `p-${at}`, field: 'name', box: name }));
    expect(await keys.open(boxes)).toEqual(people.map(({ fields }) => fields.name));
    await keys.erase('p-3');
    await expect(keys.sealAll(people)).rejects.toMatchObject({
      code: 'person-is-erased',
      details: { personId: 'p-3' },
    });
  });
});
