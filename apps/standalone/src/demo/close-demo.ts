import { Pool } from 'pg';
import { forgetDemoAccounts } from '#contexts/accounts';
import { Sessions } from '#platform/sessions';

/** Nobody of the demo's people signs in, or is signed in from before, where it is not shown. */
export async function closeDemo({
  databaseUrl,
  personalDataUrl,
}: {
  readonly databaseUrl: string;
  readonly personalDataUrl: string;
}): Promise<void> {
  const pool = new Pool({ connectionString: personalDataUrl, max: 1 });
  const onError = (error: Error): void => process.emitWarning(error);
  const sessions = new Sessions(databaseUrl, { master: {}, poolSize: 1, onError });
  try {
    for (const personId of await forgetDemoAccounts(pool)) await sessions.endAllOf(personId, 'demo-closed');
  } finally {
    await sessions.close();
    await pool.end();
  }
}
