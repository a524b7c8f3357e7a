import { Command, Option } from 'commander';
import { asking } from '../directory/options.js';
import { attempt } from '../failure.js';
import { type ExportOptions } from './export-organisation.js';
import { type ImportOptions } from './import-organisation.js';

const DECIDE =
  '决定疑点，可写多次：3=accept 采纳建议，3=leave-out 去掉这一行，"3:值" 改值，如 "3:307001"；accept 采纳其余全部建议，leave-out 去掉其余强制疑点所在的行 · ' +
  'decide findings, more than once: 3=accept takes the proposal, 3=leave-out leaves the line out, "3:307001" sets the value; accept: every open proposal, leave-out: the line of every other error';

/** `jixiao organisation …`: the whole of it from a file, and to one. */
export function organisationCommand(): Command {
  const organisation = new Command('organisation')
    .summary('整体导入和导出单位、人员、任职 · the whole organisation from and to a file')
    .description(
      '从 xlsx 或 CSV 导入单位、人员和任职，确认前不作登记；导出的文件可原样再导入。\n' +
        'Imports units, people and appointments from xlsx or CSV, of which nothing is recorded until it is accepted; exports a file that the import takes back unchanged.',
    );
  for (const make of [importCommand, exportCommand]) organisation.addCommand(asking(make()));
  return organisation;
}

const importCommand = (): Command =>
  new Command('import')
    .summary('导入文件，或查看、确认一次导入 · import a file, or look at an import and accept it')
    .description(
      '读入文件，与现有机构比对，列出差别和疑点；--accept 确认后逐项登记。没有列出的单位和人员保持不变。\n' +
        'Reads a file, compares it with the organisation, lists what differs and what is odd; --accept records it, change by change. What the file does not name stays as it is.',
    )
    .argument('[file]', 'xlsx、CSV、TSV 或网页 · xlsx, CSV, TSV or a page')
    .option('--list', '列出各次导入 · list the imports')
    .option('--show <import>', '查看一次导入（编号或其开头） · an import that is there, by its id or how it begins')
    .option('--decide <what...>', DECIDE)
    .option('--accept', '确认并等待登记完毕 · accept it and wait until it is applied')
    .option('--discard', '作废，销毁读到的内容 · discard it: what was read is destroyed')
    .option('--all', '列出全部差别 · list every change')
    .action((file: string | undefined, options: ImportOptions) =>
      attempt('organisation import', async () =>
        (await import('./import-organisation.js')).importOrganisation(file, options),
      ),
    );

const exportCommand = (): Command =>
  new Command('export')
    .summary('导出为文件 · to a file')
    .description(
      '导出全部单位、人员、任职、代理和承接：.xlsx 一个文件，或以 --sheet 选一张表导出 CSV。文件含姓名和电话，请妥善保管。\n' +
        'Exports all units, people, appointments, deputies and successions as an .xlsx, or one --sheet of them as CSV. The file holds names and telephone numbers: keep it safe.',
    )
    .requiredOption('--to <file>', '写到哪个文件 · the file that it is written to')
    .addOption(
      new Option('--sheet <sheet>', '只要这一张表 · this one alone').choices([
        ...['units', 'people', 'appointments', 'deputies', 'successions'],
      ]),
    )
    .option('--force', '覆盖已有的文件 · over a file that is there')
    .action((options: ExportOptions) =>
      attempt('organisation export', async () =>
        (await import('./export-organisation.js')).exportOrganisation(options),
      ),
    );
