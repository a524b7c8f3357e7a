import { Command, InvalidArgumentError } from 'commander';
import { attempt } from '../failure.js';
import { asReader } from '../people.js';
import { type TableOptions } from './table.js';

/** `jixiao table`: the year's table as it stands, or as it stood. */
export const tableCommand = (): Command =>
  new Command('table')
    .summary('某年某单位的目标表，现在的或当时的 · the target table of a year, as it stands or as it stood')
    .description(
      '某年某单位的绩效目标表，现在的或某一时刻的，经 API 以某人的身份读取。\n' +
        'The target table of a year, as it stands or as it stood, read through the API as a person.',
    )
    .requiredOption('--year <year>', '年度 · fiscal year', yearOf)
    .requiredOption('--unit <code>', '单位或部门代码，含下级 · code of a unit or department, with all below it')
    .option(
      '--as-of <moment>',
      '截至某日终了（2024-03-31，按服务端的 JIXIAO_TIMEZONE）或某位置（@1234，含），由事件重算 · up to the end of a day or a position, folded from the events',
    )
    .addOption(asReader())
    .option('--json', '输出 JSON · print JSON')
    .action((options: TableOptions) =>
      attempt('table', async () => {
        const { showTable } = await import('./table.js');
        await showTable(options);
      }),
    );

function yearOf(text: string): number {
  if (/^[12]\d{3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('应是四位年度，如 2024。It must be a year like 2024.');
}
