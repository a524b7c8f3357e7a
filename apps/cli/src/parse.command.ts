import { Command } from 'commander';
import { attempt } from './failure.js';
import { type ParseOptions } from './parse.js';

/** `jixiao parse FILE`: reads a table and shows what was understood; writes nothing. */
export const parseCommand = (): Command =>
  new Command('parse')
    .summary('读取绩效目标表，只显示不保存 · read a target table and show it; records nothing')
    .description(
      '读取绩效目标表，显示读到的内容、发现的问题和修正建议；什么也不保存。\n' +
        'Reads a target table and shows what was understood, what is odd and what could be repaired; records nothing.',
    )
    .argument('<file>', 'TSV 或 CSV 文件（UTF-8、UTF-16、GB18030）· the table as TSV or CSV')
    .option('--json', '输出 JSON · print JSON')
    .option('--apply-proposals', '按全部建议修正后再显示 · show the table with every proposal applied')
    .action((file: string, options: ParseOptions) =>
      attempt('parse', async () => {
        const { parse } = await import('./parse.js');
        await parse(file, options);
      }),
    );
