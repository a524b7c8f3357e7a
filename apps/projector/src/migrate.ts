import 'reflect-metadata';
import { loadStoreSettings, say, type StoreSettings } from '#platform/process';
import { prepareJobStore } from '#platform/job-queue';
import { contexts } from '#contexts';
import { prepareContexts } from '#platform/context';
import { preparePersonalData } from '#platform/personal-data';
import { prepareProtection } from '#platform/rate-limits';
import { prepareReadAudit } from '#platform/read-audit';
import { prepareRequestKeys } from '#platform/request-keys';
import { prepareSessions } from '#platform/sessions';
import { createReadDataSource, registerViews, runMigrations, type Projection } from '#platform/read-store';
import { buildViews } from './build-views.js';
import { entities, migrations, projections } from './views.js';

/**
 * Brings the read store, the job store, the requests' keys, the counters of rate limits, the keys of people and the sessions up to date and builds the views that are new in this version, then ends: run it before
 * the other programs of a new version. Those of the old one may go on meanwhile. A view that differs from the version before in
 * what its note does not declare is not served: that ends a roll-out, but not an instance on one machine (JIXIAO_SUPERVISED),
 * where the operator needs everything else to run to look into it.
 */
const stopping = new AbortController();
const isSupervised = process.env['JIXIAO_SUPERVISED'] === '1';
for (const gone of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.once(gone, () => stopping.abort());
try {
  const settings = loadStoreSettings(process.env);
  const building = await migrate(settings);
  // On one machine everything else starts behind it.
  const build = { settings, building, isFast: isSupervised, signal: stopping.signal, say };
  const refused = building.length > 0 ? await buildViews(build) : [];
  for (const sentence of refused) say(sentence);
  if (refused.length > 0 && !isSupervised) throw new Error(refused.join(' '));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  // Whoever hears of its end is kept by the channel.
  if (process.connected) process.disconnect();
}

/** Answers the views to be built. */
async function migrate({ databaseUrl, queueUrl, personalDataUrl }: StoreSettings): Promise<readonly Projection[]> {
  const dataSource = await createReadDataSource({ url: databaseUrl, entities, migrations, poolSize: 1 });
  try {
    const done = await runMigrations(dataSource);
    await prepareJobStore(queueUrl);
    await prepareRequestKeys(databaseUrl);
    await prepareProtection(databaseUrl);
    await prepareReadAudit(databaseUrl);
    await preparePersonalData(personalDataUrl);
    await prepareContexts(contexts, { personalDataUrl });
    await prepareSessions(databaseUrl);
    process.stdout.write(`已迁移 migrated: ${done.length === 0 ? '—' : done.join(', ')}\n`);
    return await registerViews(dataSource, projections, new Date());
  } finally {
    await dataSource.destroy();
  }
}
