import { Command, InvalidArgumentError, Option } from 'commander';
import { attempt } from '../failure.js';
import { AS } from '../people.js';
import { type ImportOptions } from './import.js';

/** `jixiao import FILE`: through the HTTP API, as a signed-in person. */
export const importCommand = (): Command =>
  new Command('import')
    .summary('以某人的身份导入绩效目标表 · import a target table as a person')
    .description(
      '以某人的身份经 API 导入绩效目标表；同一人再次导入同一文件（文件名和内容都相同）不会重复记录，从上次停下的地方继续。\n' +
        'Imports a target table through the API as a person; the same file (name and content) again by the same person records nothing twice and goes on where it stopped.',
    )
    .argument('<file>', 'TSV 或 CSV 文件 · the table as TSV or CSV')
    .requiredOption('--as <who>', AS)
    .addOption(
      new Option('--decide <how>', '对全部修正建议：accept 接受，decline 拒绝 · decide every proposal').choices([
        'accept',
        'decline',
      ]),
    )
    .option(
      '--accept',
      '确认导入，并等到草稿建好（建议须都已决定）· accept the import and wait for its drafts (every proposal must be decided)',
    )
    .option(
      '--key <key>',
      'Idempotency-Key 的前缀，默认由文件名、内容和人得出；换一个就是一次新的导入，但不会重复建草稿 · ' +
        'prefix of the Idempotency-Keys, by default derived from the file’s name, its content and the person; another one is another import, which still drafts nothing twice',
      keyOf,
    )
    .option('--json', '输出 JSON（API 的答复）· print JSON (the API’s answer)')
    .action((file: string, options: ImportOptions) =>
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
