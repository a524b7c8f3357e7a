import 'reflect-metadata';
import { loadSettings } from '#config';
import { prepareJobStore } from '#job-queue';
import { createReadDataSource, runMigrations } from '#read-store';
import { entities, migrations } from './views.js';

/** Brings the read store and the job store up to date, then ends: run it before the other programs of a new version. */
const { databaseUrl, queueUrl } = loadSettings(process.env);
const dataSource = await createReadDataSource({ url: databaseUrl, entities, migrations, poolSize: 1 });
try {
  const done = await runMigrations(dataSource);
  await prepareJobStore(queueUrl);
  process.stdout.write(`已迁移 migrated: ${done.length === 0 ? '—' : done.join(', ')}\n`);
} finally {
  await dataSource.destroy();
}
