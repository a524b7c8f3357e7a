import { type transfer } from '#platform/event-transfer';
import { printTable } from '#platform/terminal';

type Transferred = Awaited<ReturnType<typeof transfer.into>>;
type Verified = Awaited<ReturnType<typeof transfer.verify>>;

export interface Printed {
  readonly text: string;
  readonly agrees: boolean;
}

interface To {
  readonly target?: string;
  /** A store, whose positions are its own, filled from a file or from a store that is still written to. */
  readonly intoStoreFrom?: 'file' | 'store';
  /** Into a file that is kept: half of a backup. */
  readonly isBackup?: true;
}

/** Events hold names as boxes; what opens them is no part of them. */
const OTHER_HALF = `姓名等在事件中是加密的，密钥不在这个文件里：再执行 jixiao keys export，并把主密钥文件另存一处。
Names stand in the events encrypted, and their keys are not in this file: run jixiao keys export, too, and keep the master key file elsewhere.`;

/** Only a source that is written to has more to give later. */
const CATCH_UP = {
  file: { zh: '', en: '' },
  store: { zh: '停止写入后再执行一次以补齐，', en: 'stop writing and run this once more, ' },
} as const;

const nextAfter = ({ zh, en }: (typeof CATCH_UP)['file' | 'store']): string =>
  `下一步：${zh}把 EVENTSTORE_URL 指向目标并重启各进程；位置由目标重新给出，若仍用原来的 Postgres 读库，再执行 jixiao rebuild --all。
Next: ${en}point EVENTSTORE_URL at the target and restart every process. Positions are the target's own: where the
read models stay in the same Postgres, then run jixiao rebuild --all.`;

export function printTransferred({ source, target, agrees }: Transferred, to: To): Printed {
  const rows = [
    ['来源 source', String(source.count), source.digest],
    [to.target ?? '目标 target', String(target.count), target.digest],
  ];
  const conclusion = agrees
    ? '一致。They agree.'
    : '不一致：请再执行一次；仍不一致时目标已被改动。They do not agree: run this again; if they still do not, the target was changed.';
  const next = agrees && to.intoStoreFrom !== undefined ? `\n${nextAfter(CATCH_UP[to.intoStoreFrom])}` : '';
  const half = agrees && to.isBackup ? `\n${OTHER_HALF}` : '';
  return { text: `${printTable(columns, rows)}\n${conclusion}${next}${half}`, agrees };
}

export function printVerified({ count, streams, digest, odd }: Verified): Printed {
  const table = printTable(
    [{ title: '事件 events', align: 'right' }, { title: '事件流 streams', align: 'right' }, { title: '摘要 digest' }],
    [[String(count), String(streams), digest]],
  );
  if (odd.count === 0) return { text: `${table}\n完好。It is sound.`, agrees: true };
  const told = odd.count > odd.first.length ? `（列出前 ${odd.first.length} 个 the first ${odd.first.length}）` : '';
  return {
    text:
      `${table}\n\n${printOdd(odd.first)}\n\n哈希链完好，但 ${odd.count} 个事件${told}不会由本系统这样写下：有人绕过系统直接写入，请查明。` +
      `The hash chains are sound, but this system would not have written ${odd.count} of the events: somebody wrote past it, find out who.`,
    agrees: false,
  };
}

const printOdd = (first: Verified['odd']['first']): string =>
  printTable(
    [
      { title: '事件 event' },
      { title: '类型 type' },
      { title: '记录于 recorded at' },
      { title: '不对之处 what is odd', width: 72, lines: 40 },
    ],
    first.map(({ event: { stream, revision, type, metadata }, because }) => [
      `${stream}@${revision}`,
      type,
      metadata.recordedAt,
      because.map(({ zh, en }) => `${zh}\n${en}`.trim()).join('\n'),
    ]),
  );

const columns = [{ title: '' }, { title: '事件 events', align: 'right' as const }, { title: '摘要 digest' }];
