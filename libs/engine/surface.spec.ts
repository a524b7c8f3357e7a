import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const sourceOf = (file: string): string => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');

/** The fields of an interface that a door gives, `?` where they may be left out. */
const fieldsOf = (name: string, file: string): readonly string[] => {
  const [, body = ''] = new RegExp(`^export interface ${name} \\{$(.*?)^\\}$`, 'ms').exec(sourceOf(file)) ?? [];
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+\??)[:(]/gm)].map(([, field = '']) => field);
};

/** What a door exports, types too. */
const exportsOf = (lib: string): readonly string[] => {
  const door = sourceOf(`${lib}/src/index.ts`);
  const lists = [...door.matchAll(/export \{([^}]*)\} from/g)].map(([, names = '']) => names.split(','));
  expect(door.match(/^export/gm)).toHaveLength(lists.length);
  return lists
    .flat()
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .sort();
};

/** The engine is finished: what stands here is what it promises to whoever starts it, and a change is a decision. */
describe('the surface of the engine', () => {
  it('is a server of EventStoreDB’s protocol, a certificate, and a password’s hash', () => {
    expect(exportsOf('event-store-server')).toEqual([
      'hashPassword',
      'ownCertificate',
      'startEventStoreServer',
      'type EventStoreServer',
      'type EventStoreServerOptions',
      'type Logger',
    ]);
    const starts = 'event-store-server/src/start-event-store-server.ts';
    expect(fieldsOf('EventStoreServer', starts)).toEqual(['port', 'broken', 'close']);
    expect(fieldsOf('EventStoreServerOptions', 'event-store-server/src/options.ts')).toEqual([
      ...['databaseUrl', 'port', 'host?', 'advertise?', 'tls?', 'usersFile?', 'maxConnections?', 'log?', 'now?'],
    ]);
  });

  it('is a Postgres in a folder, the folder’s lock, and the table of connections', () => {
    expect(exportsOf('embedded-postgres')).toEqual([
      'lockInstance',
      'poolSizes',
      'prepareDatabase',
      'removeEmbeddedPostgres',
      'startEmbeddedPostgres',
      'type EmbeddedPostgres',
      'type EmbeddedPostgresOptions',
      'type InstanceLock',
    ]);
    const starts = 'embedded-postgres/src/start-embedded-postgres.ts';
    expect(fieldsOf('EmbeddedPostgres', starts)).toEqual(['port', 'folder', 'urls', 'exited', 'stop']);
    expect(fieldsOf('EmbeddedPostgresOptions', starts)).toEqual(['dataDir', 'port?', 'log?', 'say?']);
  });
});
