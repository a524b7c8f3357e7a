import { Command, InvalidArgumentError } from 'commander';
import { attempt, forOperator } from '../failure.js';
import { asking, type Asking } from '../directory/options.js';

const YEAR = '年度 · the fiscal year';

/** `jixiao rules …`: by which targets are checked, approved and scored, in published versions. */
export function rulesCommand(): Command {
  const rules = new Command('rules')
    .summary('规则：审批流程、权重合计、检查程度、评分办法 · rules of a year, in versions')
    .description(
      '按年度起草、检查、比较和发布规则；发布的版本不再改变，发布后的送审按新版本办理。\n' +
        'Rules of a year: draft, check, compare and publish them. A published version never changes; what is submitted later goes by the new one.',
    );
  for (const make of [list, show, draft, publish]) rules.addCommand(asking(make()));
  return rules.addCommand(check()).addCommand(seed());
}

const yearOf = (text: string): number => wholeFrom(text, '应是年度，如 2026。It must be a year like 2026.');
const versionOf = (text: string): number => wholeFrom(text, '应是版次，如 2。It must be a version like 2.');

function wholeFrom(text: string, otherwise: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError(otherwise);
  return Number(text);
}

const list = (): Command =>
  new Command('list')
    .summary('已发布的各版本 · every published version')
    .description('列出已发布的各年度各版本。\nLists every published version of every year.')
    .action((options: Asking) => attempt('rules list', async () => (await import('./rules.js')).listVersions(options)));

const show = (): Command =>
  new Command('show')
    .summary('一个年度的规则 · the rules of a year')
    .description(
      '显示一个年度现行的规则和草稿；--version 看某一版，--against 与另一版比较。\n' +
        'Shows what holds in a year, and its draft; --version one version, --against in what it is other than another.',
    )
    .argument('<year>', YEAR, yearOf)
    .option('--version <n>', '第几版 · which version', versionOf)
    .option('--against <n>', '与第几版比较 · compared with which version', versionOf)
    .action((year: number, options: Asking & { version?: number; against?: number }) =>
      attempt('rules show', async () => (await import('./rules.js')).showYear(year, options)),
    );

const check = (): Command =>
  new Command('check')
    .summary('检查规则文件 · check a file of rules')
    .description(
      '一次列出文件中的全部错误：一个年度的规则（草稿），或按区域和起始年度的列表（JIXIAO_RULES）。不联系任何服务。\n' +
        'Every fault of a file at once: the rules of one year (a draft), or a list by region and first year (JIXIAO_RULES). Asks no service.',
    )
    .argument('<file>', 'JSON 文件 · a JSON file')
    .action((file: string) => attempt('rules check', async () => (await import('./check.js')).checkFile(file)));

const draft = (): Command =>
  new Command('draft')
    .summary('起草 · draft them from a file')
    .description(
      '用文件起草一个年度的规则，取代原有草稿；列出错误和与现行规则的不同，不影响任何人。\n' +
        'Drafts the rules of a year from a file, in place of an earlier draft; tells faults and differences. Nobody is held to a draft.',
    )
    .argument('<year>', YEAR, yearOf)
    .argument('<file>', 'JSON 文件 · a JSON file')
    .action((year: number, file: string, options: Asking) =>
      attempt('rules draft', async () => (await import('./rules.js')).draftYear(year, file, options)),
    );

const publish = (): Command =>
  new Command('publish')
    .summary('发布草稿 · publish the draft')
    .description(
      '把草稿发布为新的一版；此后的送审按它办理，已送审的按送审时的规则办完。\n' +
        'Publishes the draft as the next version: later submissions go by it, what is in approval goes on by what it was submitted under.',
    )
    .argument('<year>', YEAR, yearOf)
    .action((year: number, options: Asking) =>
      attempt('rules publish', async () => (await import('./rules.js')).publishYear(year, options)),
    );

const seed = (): Command =>
  new Command('seed')
    .summary('以规则文件开始 · begin with the file of rules')
    .description(
      '还没有规则的年度，以 JIXIAO_RULES 文件为第 1 版；已有的不动，可以重复执行。npm start 自带的事件库已自动完成。\n' +
        'Years without rules begin with the file JIXIAO_RULES as version 1; what is there stays. May be run again; npm start does it for its own event store.\n' +
        `${forOperator.zh}${forOperator.en}`,
    )
    .action(() => attempt('rules seed', async () => (await import('./seed.js')).seed()));
