import { type DataSource } from 'typeorm';
import { prepareJobStore } from '#platform/job-queue';
import { createReadDataSource, registerViews, runMigrations } from '#platform/read-store';
import { prepareApi } from '../../api/prepare-api.js';
import { entities, migrations, projections } from '../../../apps/projector/src/views.js';
import { type Databases } from '../servers/databases.js';

const POOL = 10;

/** The tables of every view and those of requests' keys, in a database of their own: all that `migrate` makes. */
export interface ReadStore {
  readonly urls: { readonly readModels: string; readonly jobs: string; readonly personalData: string };
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

export async function openReadStore(databases: Databases, name: string): Promise<ReadStore> {
  const urls = await databases.create(name);
  const dataSource = await createReadDataSource({ url: urls.readModels, entities, migrations, poolSize: POOL });
  await runMigrations(dataSource);
  await registerViews(dataSource, projections, new Date());
  await prepareJobStore(urls.jobs);
  await prepareApi({ readModelsUrl: urls.readModels, personalDataUrl: urls.personalData });
  const drop = async () => {
    await dataSource.destroy();
    await databases.drop(name);
  };
  return { urls, dataSource, drop };
}
