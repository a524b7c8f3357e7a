import { Command } from 'commander';
import { readSideLag } from '#read-store';
import { attempt } from '../failure.js';
import { findInstance } from '../instance.js';
import { prefixes } from '../replay/read-side.js';
import { withEventStore, withReadStore } from '../stores.js';
import { printLag } from './print-lag.js';

interface Options {
  readonly json?: true;
}

/** `jixiao lag`: how far every projection and process is behind. */
export const lagCommand = (): Command =>
  new Command('lag')
    .summary('各投影和流程落后多少 · how far the projections and processes are behind')
    .description(
      '各投影和流程到了哪里、落后多少事件和秒、停放了多少流、有没有进程在更新。\n' +
        'Where every projection and process is, how many events and seconds it is behind, how many streams it parked, and whether it is led.',
    )
    .option('--json', '输出 JSON · print JSON')
    .action((options: Options) => attempt('lag', () => showLag(options)));

async function showLag({ json }: Options): Promise<void> {
  const settings = findInstance(['EVENTSTORE_URL', 'DATABASE_URL']);
  const lag = await withEventStore(settings, (eventStore) =>
    withReadStore(settings, (dataSource) => readSideLag(dataSource, eventStore, prefixes, new Date())),
  );
  console.log(json ? JSON.stringify(lag, null, 2) : printLag(lag));
}
