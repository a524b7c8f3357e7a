import { Command, InvalidArgumentError } from 'commander';
import { type Asking } from '../directory/options.js';
import { attempt } from '../failure.js';
import { asReader } from '../people.js';
import { type ReadsAsked } from './reads.js';

/** `jixiao audit …`: what is recorded of who looked. */
export function auditCommand(): Command {
  const audit = new Command('audit')
    .summary('谁看过什么 · who looked at what')
    .description(
      '查阅记录：供审计人员和审计管理员查看。\nThe record of reads, for auditors and the administrator of the audit.',
    );
  return audit.addCommand(reads());
}

const reads = (): Command =>
  new Command('reads')
    .summary('列出查阅记录 · list who looked at what')
    .description(
      '谁在何时何地看过哪个目标、得分、经过、导入或人员，最近的在前。\n' +
        'Who looked at which target, score, history, import or person, when and from where, the latest first.',
    )
    .option('--person <id>', '查阅人 · who looked')
    .option('--target <id>', '被查阅的编号 · what was looked at')
    .option('--from <time>', '自此刻起，如 2026-07-03 或 2026-07-03T08:00:00+08:00 · from then on', momentOf)
    .option('--to <time>', '至此刻前 · before then', momentOf)
    .option('--limit <number>', '最多几条，默认 50 · at most so many, 50', countOf, 50)
    .addOption(asReader())
    .option('--json', '输出 JSON（API 的答复）· print JSON (the API’s answer)')
    .action((options: Asking & ReadsAsked) =>
      attempt('audit reads', async () => (await import('./reads.js')).reads(options)),
    );

/** A day begins where this machine is. */
function momentOf(text: string): string {
  const at = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00` : text);
  if (!Number.isNaN(at.valueOf())) return at.toISOString();
  throw new InvalidArgumentError('应是日期或时刻，如 2026-07-03。It must be a day or a moment, like 2026-07-03.');
}

function countOf(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0 && count <= 200) return count;
  throw new InvalidArgumentError('应是 1–200 的整数。It must be a whole number, 1 to 200.');
}
