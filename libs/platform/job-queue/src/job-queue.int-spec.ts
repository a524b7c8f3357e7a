import pg from 'pg';
import { createTestDatabase } from '#testing/stores';
import { describeFailedJobs } from './failed-job-cases-for-spec.js';
import { describeJobs } from './job-cases-for-spec.js';

describeJobs('Postgres', async () => {
  const database = await createTestDatabase();
  return {
    url: database.jobsUrl,
    cutConnections: () =>
      asAdmin(
        database.adminUrl,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and usename = 'jobs'`,
      ),
    close: () => database.drop(),
  };
});

describeFailedJobs('Postgres', async () => {
  const database = await createTestDatabase();
  return {
    url: database.jobsUrl,
    database,
    forget: () => asAdmin(database.adminUrl, 'delete from jobs.job'),
    close: () => database.drop(),
  };
});

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}
