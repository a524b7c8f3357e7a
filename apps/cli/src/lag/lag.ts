import { checkedLag } from '#platform/read-store';
import { writeOut } from '#platform/terminal';
import { findInstance } from '../instance.js';
import { prefixes } from '../replay/read-side.js';
import { withEventStore, withReadStore } from '../stores.js';
import { printLag } from './print-lag.js';

export interface LagOptions {
  readonly json?: true;
}

export async function showLag({ json }: LagOptions): Promise<void> {
  const settings = findInstance(['EVENTSTORE_URL', 'DATABASE_URL']);
  const lag = await withEventStore(settings, (eventStore) =>
    withReadStore(settings, (dataSource) => checkedLag(dataSource, eventStore, prefixes, new Date())),
  );
  writeOut(json ? JSON.stringify(lag, null, 2) : printLag(lag));
}
