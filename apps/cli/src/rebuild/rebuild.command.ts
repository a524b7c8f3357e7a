import { Command, InvalidArgumentError, Option } from 'commander';
import { attempt, forOperator } from '../failure.js';
import { type RebuildOptions } from './rebuild.js';

/** `jixiao rebuild VIEW`: a view built anew from the events beside the one that serves, compared with it, and put in its place. */
export const rebuildCommand = (): Command =>
  new Command('rebuild')
    .summary('由事件重建读模型，核对后切换 · build a view anew beside the serving one, compare, switch')
    .description(
      '由全部事件另建读模型的表，与现用的在同一位置逐行逐列比较，相同才在一个事务里切换；其间读写照常，取消或中断都不影响现用的表。' +
        `有不同则列出，不切换，退出码为 1。不写 VIEW 则列出各读模型。${forOperator.zh}\n` +
        'Builds the tables of a view anew from the events, compares them with those that serve, row by row and column by column at one ' +
        'position, and switches in one transaction; everything goes on meanwhile, and cancelled or cut off it leaves what serves as it ' +
        `was. Differences are told and stop the switch, with exit code 1. Without VIEW it lists the views. ${forOperator.en}`,
    )
    .argument('[view]', '读模型的名称 · the name of the view')
    .option(
      '--list',
      '列出各读模型：版本、状态、行数、退役表保留到何时 · list the views: versions, states, rows, until when what is retired is kept',
    )
    .option(
      '--all',
      '所有读模型和流程；属于另一个事件库的（复制、恢复、换库之后）由本事件库从头开始 · every view and process; what belongs to another ' +
        'event store (after a copy, a restore, a change) begins anew from this one',
    )
    .option('--dry-run', '只比较，不切换 · compare only, do not switch')
    .addOption(new Option('--compare-only', '同 --dry-run · the same').hideHelp())
    .option(
      '--fast',
      '不为其他读写留出时间，约快四倍，适于无人使用时 · leave no time to others: about four times as fast, for when nobody works',
    )
    .option(
      '--accept <reason>',
      '有不同也切换，理由会被记录 · switch in spite of differences; the reason is recorded',
      reasonOf,
    )
    .addOption(
      new Option(
        '--grace <time>',
        '换下的表至少保留多久，如 30m、24h、7d · how long the replaced tables are kept at least',
      )
        .argParser(durationOf)
        .default(24 * 60 * 60 * 1000, '24h'),
    )
    .option('--json', '输出 JSON · print JSON')
    .addHelpText('after', NOTES)
    .action((name: string | undefined, options: RebuildOptions) =>
      attempt('rebuild', async () => {
        const { rebuildView } = await import('./rebuild.js');
        await rebuildView(name, options);
      }),
    );

const NOTES = `
例 examples:
  jixiao rebuild                                列出 list the views
  jixiao rebuild current-targets --dry-run      只核对 compare only
  jixiao rebuild current-targets                重建并切换 rebuild and switch
  jixiao rebuild current-targets --accept "2026-03-01 误改已更正"
  jixiao rebuild --all                          events copy 或 import 之后 after events copy or import

按 Ctrl-C 取消：现用的继续服务，重建的一半被删除。读模型的新版本由 migrate 建立；其说明未声明的不同，用此命令查看和接受。
Ctrl-C cancels: what serves goes on, what was half built is dropped. A new version of a view is built by migrate; differences that its
version note does not declare are looked at, and accepted, with this command.`;

function reasonOf(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('请写明理由。Say why.');
  return text.trim();
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

function durationOf(text: string): number {
  const [, count, unit = ''] = /^(\d{1,4})([smhd])$/.exec(text) ?? [];
  const ms = UNITS[unit];
  if (count === undefined || ms === undefined) throw new InvalidArgumentError('应如 30m、24h、7d。Like 30m, 24h, 7d.');
  return Number(count) * ms;
}
