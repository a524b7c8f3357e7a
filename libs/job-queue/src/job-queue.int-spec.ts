import pg from 'pg';
import { createTestDatabase } from '#testing';
import { describeJobs } from './job-cases-for-spec.js';

describeJobs('Postgres', async () => {
  const database = await createTestDatabase();
  return {
    url: database.jobsUrl,
    cutConnections: async () => {
      const admin = new pg.Client({ connectionString: database.adminUrl });
      await admin.connect();
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and usename = 'jobs'`,
      );
      await admin.end();
    },
    close: () => database.drop(),
  };
});
