import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { personStreams, type PersonEvent } from '#contexts/directory';
import { EventStore } from '#platform/event-store';
import { ERASED, newMasterKey, PersonKeys, preparePersonalData } from '#platform/personal-data';
import { prepareSessions, Sessions } from '#platform/sessions';
import { createTestDatabase, envelopeOf, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing';
import { run } from '../program.js';

const env = { ...process.env };

describe('jixiao keys', () => {
  let folder: string;
  let database: TestDatabase;
  let server: TestEventStore;
  let keys: PersonKeys;
  let said = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-keys-'));
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    await preparePersonalData(database.personalDataUrl);
    const file = join(folder, 'master-key');
    await writeFile(file, newMasterKey());
    Object.assign(process.env, {
      ...{ JIXIAO_DATA_DIR: folder, JIXIAO_MASTER_KEY_FILE: file },
      ...{ PERSONAL_DATA_URL: database.personalDataUrl, EVENTSTORE_URL: server.connectionString },
    });
    for (const name of ['log', 'error'] as const) {
      jest.spyOn(console, name).mockImplementation((text: string) => void (said += `${text}\n`));
    }
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => (said += String(text)) !== '');
    const onError = (error: Error): void => void (said += error.message);
    keys = new PersonKeys(database.personalDataUrl, { master: { file }, poolSize: 1, onError });
  });
  afterEach(() => {
    said = '';
    process.exitCode = undefined;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    process.env = env;
    await keys.close();
    await server.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const jixiao = async (...words: string[]) => {
    await run(['keys', ...words]);
    return { said, exitCode: process.exitCode };
  };
  const sealed = async (person: string) => {
    const { boxes } = await keys.seal(person, { name: '王小明' });
    return { person, field: 'name', box: boxes.name };
  };

  it('brings back what was lost, and nobody whom the record says was erased since', async () => {
    const [one, two] = [await sealed('p-1'), await sealed('p-2')];
    const to = join(folder, 'keys.backup');
    expect(await jixiao('export', '--to', to)).toMatchObject({
      said: expect.stringContaining('2'),
      exitCode: undefined,
    });
    await recordErasure('p-1');
    await keys.pool.query('truncate personal_data.person_key');
    expect(await jixiao('import', '--from', to)).toMatchObject({ exitCode: undefined });
    expect(await keys.open([one, two])).toEqual([ERASED, '王小明']);
  });

  it('writes over no backup, and takes no file that is none', async () => {
    const to = join(folder, 'keys.backup');
    expect(await jixiao('export', '--to', to)).toMatchObject({ said: expect.stringContaining('已存在'), exitCode: 1 });
    expect(await jixiao('import', '--from', join(folder, 'master-key'))).toMatchObject({ exitCode: 1 });
    expect(await jixiao('import', '--from', join(folder, 'nothing'))).toMatchObject({ exitCode: 1 });
  });

  it('rotates the master key, and says that older backups want the old one', async () => {
    const three = await sealed('p-3');
    expect(await jixiao('rotate')).toMatchObject({
      said: expect.stringContaining('run jixiao keys export'),
      exitCode: undefined,
    });
    expect(await keys.open([three])).toEqual(['王小明']);
  });

  it('rotates nothing where the operator has put no new key before the one in the environment, and says so', async () => {
    await keys.pool.query('truncate personal_data.person_key');
    process.env['JIXIAO_MASTER_KEY'] = newMasterKey();
    expect(await jixiao('rotate')).toMatchObject({ said: expect.stringContaining('JIXIAO_MASTER_KEY'), exitCode: 1 });
    expect(said).not.toContain('jixiao keys export');
    delete process.env['JIXIAO_MASTER_KEY'];
  });

  it('publishes a new signing key for access tokens, beside the one in use', async () => {
    await prepareSessions(database.readModelsUrl);
    process.env['DATABASE_URL'] = database.readModelsUrl;
    const kids: string[] = [];
    for (let made = 0; made < 2; made += 1) {
      expect(await jixiao('rotate-signing')).toMatchObject({ said: expect.stringMatching(/signing key \S{43} signs/) });
      kids.push(/key (\S{43}) signs/.exec(said)?.[1] ?? '');
      said = '';
    }
    const sessions = new Sessions(database.readModelsUrl, { master: {}, poolSize: 1, onError: () => undefined });
    expect((await sessions.published()).map((key) => ({ ...key }))).toMatchObject(
      kids.reverse().map((kid) => ({ kid })),
    );
    await sessions.close();
  });

  async function recordErasure(personId: string): Promise<void> {
    const eventStore = new EventStore(server.connectionString);
    const by = 'p-administrator';
    const box = (await sealed(personId)).box;
    const life: readonly PersonEvent[] = [
      { type: 'PersonRegistered', data: { personId, region: '511124', unit: '307', name: box, registeredBy: by } },
      { type: 'PersonLeft', data: { endsOn: '2026-01-31', handOver: [], recordedBy: by } },
      { type: 'PersonErased', data: { erasedBy: by } },
    ];
    const stream = personStreams.of(personId);
    await eventStore.decide(stream, personStreams.decider, () => life, envelopeOf({ system: 'spec' }, personId));
    await eventStore.close();
  }
});
