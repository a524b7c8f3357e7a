import { Command } from 'commander';
import { attempt } from './failure.js';
import { type ParseOptions } from './parse.js';
import { ALL, MAP } from './reading/options.js';

/** `jixiao parse FILE`: reads a table and shows what was understood; writes nothing. */
export const parseCommand = (): Command =>
  new Command('parse')
    .summary('读取绩效目标表，只显示不保存 · read a target table and show it; records nothing')
    .description(
      '读取绩效目标表，显示读到的内容、发现的问题和修正建议；什么也不保存。\n' +
        'Reads a target table and shows what was understood, what is odd and what could be repaired; records nothing.',
    )
    .argument('<file>', '目标表：xlsx、CSV、TSV、文本或 HTML · the table as xlsx, CSV, TSV, text or HTML')
    .option('--map <columns>', MAP)
    .option('--all', ALL)
    .option('--json', '输出 JSON · print JSON')
    .option('--apply-proposals', '按全部建议修正后再显示 · show the table with every proposal applied')
    .action((file: string, options: ParseOptions) =>
      attempt('parse', async () => {
        const { parse } = await import('./parse.js');
        await parse(file, options);
      }),
    );
