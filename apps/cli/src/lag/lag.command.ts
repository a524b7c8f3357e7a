import { Command } from 'commander';
import { attempt } from '../failure.js';
import { type LagOptions } from './lag.js';

/** `jixiao lag`: how far every projection and process is behind. */
export const lagCommand = (): Command =>
  new Command('lag')
    .summary('各投影和流程落后多少 · how far the projections and processes are behind')
    .description(
      '各投影和流程到了哪里、落后多少事件和秒、停放了多少流、有没有进程在更新。\n' +
        'Where every projection and process is, how many events and seconds it is behind, how many streams it parked, and whether it is led.',
    )
    .option('--json', '输出 JSON · print JSON')
    .action((options: LagOptions) =>
      attempt('lag', async () => {
        const { showLag } = await import('./lag.js');
        await showLag(options);
      }),
    );
