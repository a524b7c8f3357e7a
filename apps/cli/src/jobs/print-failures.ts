import { type WrittenFailure } from '#platform/read-store';
import { printTable } from '#platform/terminal';
import { localTime } from '#domain/kernel';

const LONGEST_ERROR = 200;

export function printFailures(failures: readonly WrittenFailure[], timezone: string): string {
  const rows = failures.map((failure) => [
    failure.id,
    failure.job,
    localTime(timezone, failure.failedAt),
    String(failure.tries),
    standing(failure, timezone),
    firstLine(failure.error),
  ]);
  return printTable(
    [
      { title: '编号 id' },
      { title: '作业 job' },
      { title: '失败于 failed at' },
      { title: '次数 tries', align: 'right' },
      { title: '现状 now' },
      { title: '原因 error', width: 60 },
    ],
    rows,
  );
}

export function printFailure(failure: WrittenFailure, timezone: string): string {
  const { cause, history } = failure;
  const entries = history.map((each) => [localTime(timezone, each.at), entryOf(each)]);
  return [
    printTable(
      [{ title: '编号 id' }, { title: failure.id, width: 100, lines: 40 }],
      [
        ['作业 job', failure.job],
        ['来由 cause', `${cause.process}, event ${cause.eventId}, ${cause.ordinal}`],
        ['correlationId', cause.correlationId],
        ['参数 payload', JSON.stringify(failure.payload)],
        ['失败于 failed at', localTime(timezone, failure.failedAt)],
        ['现状 now', standing(failure, timezone)],
        ['原因 error', failure.error],
      ],
    ),
    printTable([{ title: '经过 history' }, { title: '', width: 100, lines: 40 }], entries),
  ].join('\n\n');
}

function entryOf(entry: WrittenFailure['history'][number]): string {
  if ('message' in entry) return entry.message;
  if ('retriedBy' in entry) return `由 ${entry.retriedBy} 重试 retried by ${entry.retriedBy}`;
  return `由 ${entry.discardedBy} 放弃 discarded by ${entry.discardedBy}：${entry.reason}`;
}

function standing({ doneAt, retriedAt, retriedBy, discardedAt }: WrittenFailure, timezone: string): string {
  if (discardedAt) return `已放弃 discarded ${localTime(timezone, discardedAt)}`;
  if (doneAt) return `已完成 done ${localTime(timezone, doneAt)}`;
  if (retriedAt) return `已重试 retried ${localTime(timezone, retriedAt)} ${retriedBy ?? ''}`;
  return '待处理 open';
}

const firstLine = (text: string): string => {
  const [line = ''] = text.split('\n');
  return line.length <= LONGEST_ERROR ? line : `${line.slice(0, LONGEST_ERROR)}…`;
};
