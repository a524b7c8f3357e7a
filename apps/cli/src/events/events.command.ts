import { Command } from 'commander';
import { attempt } from '../failure.js';

const FROM =
  '事件库地址，默认为运行中的实例或 EVENTSTORE_URL · the event store, by default the running instance or EVENTSTORE_URL';

/** `jixiao events …`: the whole event store into a file, from a file, into another event store; and whether it is sound. */
export function eventsCommand(): Command {
  const events = new Command('events')
    .summary('导出、导入、复制、核对事件库 · export, import, copy and verify the event store')
    .description(
      '把事件库整个导出到文件（备份、升级 Postgres 大版本）、从文件导入、复制到另一个事件库（如集群），或核对是否完好。\n' +
        'The whole event store into a file (backup, the way over a Postgres major version), from a file, into another event store (a cluster), or checked.',
    );
  for (const make of [exportCommand, importCommand, copyCommand, verifyCommand]) events.addCommand(make());
  return events;
}

const exportCommand = (): Command =>
  new Command('export')
    .summary('导出到文件 · into a file')
    .description(
      '把全部事件写入文件（每行一个 JSON，文件名以 .gz 结尾时压缩）；先写 FILE.part，全部写完才改名；中断后再执行一次就从停下的地方继续。\n' +
        'Writes all events to a file (one line of JSON each, gzip when its name ends in .gz), as FILE.part until it is whole; cut off, it goes on where it stopped when run again.',
    )
    .requiredOption('--to <file>', '文件 · the file')
    .option('--from <esdb-url>', FROM)
    .option('--force', '文件已存在时覆盖 · replace the file when it exists')
    .addHelpText(
      'after',
      notes('jixiao events export --to backup.ndjson.gz', 'jixiao events export --to b.gz --from esdb://…'),
    )
    .action((options: { to: string; from?: string; force?: true }) =>
      attempt('events export', async () => (await import('./events.js')).exportTo(options)),
    );

const importCommand = (): Command =>
  new Command('import')
    .summary('从文件导入 · from a file')
    .description(
      '把导出文件的事件写入事件库，事件流、修订号、id 和内容不变；可以重复执行，中断后从停下的地方继续。目标在这些流里有别的事件时，什么也不写。\n' +
        'Writes the events of an exported file, streams, revisions, ids and content as they were; may be run again, and goes on where it was cut off. Writes nothing when the target holds other events in these streams.',
    )
    .requiredOption('--from <file>', '文件 · the file')
    .option('--to <esdb-url>', FROM)
    .addHelpText('after', notes('jixiao events import --from backup.ndjson.gz --to esdb://127.0.0.1:2113?tls=false'))
    .action((options: { from: string; to?: string }) =>
      attempt('events import', async () => (await import('./events.js')).into({ file: options.from }, options.to)),
    );

const copyCommand = (): Command =>
  new Command('copy')
    .summary('复制到另一个事件库 · into another event store')
    .description(
      '把一个事件库的事件写入另一个，如同导出后导入，但不经过文件；可以再次执行，补上之后新增的事件。\n' +
        'Brings the events of one event store into another, as export and import do, without a file; run again, it brings what was added since.',
    )
    .option('--from <esdb-url>', FROM)
    .requiredOption('--to <esdb-url>', '目标 · the target')
    .addHelpText('after', notes('jixiao events copy --to esdb+discover://admin:…@cluster:2113'))
    .action((options: { from?: string; to: string }) =>
      attempt('events copy', async () => (await import('./events.js')).copy(options)),
    );

const verifyCommand = (): Command =>
  new Command('verify')
    .summary('核对是否完好 · is it sound?')
    .description(
      '读遍所有事件：修订号连续、流内 id 不重复、位置递增、哈希链完好，指出第一处问题；并指出本系统不会写下的事件' +
        '（时间倒退、办理人没有角色、送审人或审核人不是办理人、自审、一人两环节）。有问题时退出码为 1。\n' +
        'Walks all events: revisions without a gap, ids once in a stream, positions rising, hash chains sound, and names the first that is not; ' +
        'names too what this system would not have written (a time that runs backwards, an actor without the role, a submitter or approver who did not act, ' +
        'who approves their own, one person on two steps). Exit code 1 where anything is wrong.',
    )
    .option('--from <esdb-url>', FROM)
    .option('--file <file>', '改为核对导出文件 · an exported file instead')
    .addHelpText('after', notes('jixiao events verify', 'jixiao events verify --file backup.ndjson.gz'))
    .action((options: { from?: string; file?: string }) =>
      attempt('events verify', async () => (await import('./events.js')).verify(options)),
    );

/** Of every command’s help: examples, and what the digest is. */
const notes = (...examples: readonly string[]): string => `
例 examples:
${examples.map((example) => `  ${example}`).join('\n')}

全部事件指 $all 中除服务器自己的 $ 流以外的一切，包括流的元数据（$$流）、软删除和墓碑。数据和元数据逐字节不变；时间和位置由目标重新给出。
摘要 = 每个事件的 SHA-256 之和，模 2^256：与事件流如何交错无关，与流内的顺序、id、类型和内容有关。
All events: everything of $all but the server's own $-streams; metadata ($$stream), soft deletions and tombstones included. Data and
metadata stay the same byte for byte; times and positions are the target's own.
The digest is the sum modulo 2^256 of a SHA-256 of each event: over the JSON array [stream, revision, id, type, isJson, bytes of data,
bytes of metadata], a line feed, the data and the metadata. In $$streams the id counts as "", and a tombstone is [stream, "tombstone"],
since servers make these themselves.`;
