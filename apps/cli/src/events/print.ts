import { type transfer } from '#event-store';
import { printTable } from '#terminal';

type Transferred = Awaited<ReturnType<typeof transfer.into>>;
type Verified = Awaited<ReturnType<typeof transfer.verify>>;

export interface Printed {
  readonly text: string;
  readonly agrees: boolean;
}

export function printTransferred({ source, target, agrees }: Transferred, to: { readonly target?: string }): Printed {
  const rows = [
    ['来源 source', String(source.count), source.digest],
    [to.target ?? '目标 target', String(target.count), target.digest],
  ];
  const conclusion = agrees
    ? '一致。They agree.'
    : '不一致：请再执行一次；仍不一致时目标已被改动。They do not agree: run this again; if they still do not, the target was changed.';
  return { text: `${printTable(columns, rows)}\n${conclusion}`, agrees };
}

export function printVerified({ count, streams, digest }: Verified): Printed {
  const table = printTable(
    [{ title: '事件 events', align: 'right' }, { title: '事件流 streams', align: 'right' }, { title: '摘要 digest' }],
    [[String(count), String(streams), digest]],
  );
  return { text: `${table}\n完好。It is sound.`, agrees: true };
}

const columns = [{ title: '' }, { title: '事件 events', align: 'right' as const }, { title: '摘要 digest' }];

/** Of every command’s help: examples, and what the digest is. */
export const notes = (...examples: readonly string[]): string => `
例 examples:
${examples.map((example) => `  ${example}`).join('\n')}

全部事件指 $all 中除服务器自己的 $ 流以外的一切，包括流的元数据（$$流）、软删除和墓碑。数据和元数据逐字节不变；时间和位置由目标重新给出。
摘要 = 每个事件的 SHA-256 之和，模 2^256：与事件流如何交错无关，与流内的顺序、id、类型和内容有关。
All events: everything of $all but the server's own $-streams; metadata ($$stream), soft deletions and tombstones included. Data and
metadata stay the same byte for byte; times and positions are the target's own.
The digest is the sum modulo 2^256 of a SHA-256 of each event: over the JSON array [stream, revision, id, type, isJson, bytes of data,
bytes of metadata], a line feed, the data and the metadata. In $$streams the id counts as "", and a tombstone is [stream, "tombstone"],
since servers make these themselves.`;
