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
