import { Command, InvalidArgumentError, Option } from 'commander';
import { attempt } from '../failure.js';
import { AS } from '../people.js';
import { ALL, MAP } from '../reading/options.js';
import { DECIDE } from './decide-help.js';
import { type ImportOptions } from './import.js';

/** `jixiao import`: through the HTTP API, as a signed-in person. */
export const importCommand = (): Command =>
  new Command('import')
    .summary('以某人的身份导入绩效目标表 · import a target table as a person')
    .description(
      '以某人的身份经 API 导入绩效目标表；同一人再次导入同一文件（文件名、内容和 --map 都相同）不会重复记录，从上次停下的地方继续。\n' +
        'Imports a target table through the API as a person; the same file (name, content and --map) again by the same person records nothing twice and goes on where it stopped.',
    )
    .argument('[file]', '目标表：xlsx、CSV、TSV、文本或 HTML · the table as xlsx, CSV, TSV, text or HTML')
    .requiredOption('--as <who>', AS)
    .option(
      '--show <id>',
      '不导入文件，而是打开已有的一次导入：编号，或 --list 所列编号的开头 · open an import that is there, in place of a file: its id, or the beginning of it as --list shows it',
    )
    .option('--list', '列出导入，最近的在前 · list the imports, the latest first')
    .option('--map <columns>', MAP)
    .option('--decide <what>', DECIDE, (what: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      what,
    ])
    .option('--reason <text>', '决定的理由 · why it is decided so')
    .option(
      '--accept',
      '确认导入，并等到草稿建好（建议和强制疑点须都已决定）· accept the import and wait for its drafts (every proposal and every error must be decided)',
    )
    .option('--year <year>', '--list：年度 · of that fiscal year', yearOf)
    .option('--unit <code>', '--list：单位或部门代码，含下级 · of that unit or department and all below it')
    .addOption(
      new Option('--status <status>', '--list：状态 · in that status').choices([
        ...['reading', 'failed', 'interrupted', 'read', 'accepted', 'applied'],
      ]),
    )
    .option('--who <person>', '--list：导入人 · imported by')
    .option('--all', ALL)
    .option(
      '--key <key>',
      'Idempotency-Key 的前缀，默认由文件名、内容、--map 和人得出；换一个就是一次新的导入，但不会重复建草稿 · ' +
        'prefix of the Idempotency-Keys, by default derived from the file’s name, its content, --map and the person; another one is another import, which still drafts nothing twice',
      keyOf,
    )
    .option('--json', '输出 JSON（API 的答复）· print JSON (the API’s answer)')
    .action((file: string | undefined, options: ImportOptions) =>
      attempt('import', async () => {
        const { importTable } = await import('./import.js');
        await importTable(file, options);
      }),
    );

function keyOf(text: string): string {
  if (/^[\x21-\x7e]{1,100}$/.test(text)) return text;
  throw new InvalidArgumentError(
    '应为 1 至 100 个可打印的 ASCII 字符，不含空格。It must be 1 to 100 printable ASCII characters, no spaces.',
  );
}

function yearOf(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new InvalidArgumentError('应为年度，如 2026。It must be a year, like 2026.');
}
