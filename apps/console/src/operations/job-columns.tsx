import { Button, Flex, type TableProps } from 'antd';
import { useSay } from '../words/language.js';
import { operationsWords } from '../words/operations-words.js';
import { useTimes } from '../words/times.js';
import { type Job, type JobState } from './use-operations.js';

interface Acts {
  readonly retry: (job: Job) => void;
  readonly discard: (job: Job) => void;
}

type Columns = NonNullable<TableProps<Job>['columns']>;

/** Of those that failed also why and what may be done. */
export function useJobColumns(state: JobState, { retry, discard }: Acts): Columns {
  const say = useSay();
  const { minuteOf } = useTimes();
  const minute = (at: string | undefined): string => (at === undefined ? '' : minuteOf(at));
  const all: Columns = [
    { title: say(operationsWords.job), dataIndex: 'job', width: 180 },
    { title: 'ID', dataIndex: 'jobId', width: 260, ellipsis: true },
    { title: say(operationsWords.since), width: 140, render: (_, { since }) => minute(since) },
    { title: say(operationsWords.tries), dataIndex: 'tries', width: 70, align: 'right' },
    { title: say(operationsWords.why), render: (_, { error }) => error ?? '' },
  ];
  if (state !== 'failed')
    return [...all, { title: say(operationsWords.takenUp), width: 140, render: (_, job) => minute(job.takenUpAt) }];
  return [
    ...all,
    { title: say(operationsWords.process), dataIndex: 'process', width: 200, ellipsis: true },
    {
      width: 150,
      render: (_, job) => (
        <Flex gap={8}>
          <Button size="small" aria-label={`${say(operationsWords.retry)} ${job.jobId}`} onClick={() => retry(job)}>
            {say(operationsWords.retry)}
          </Button>
          <Button
            size="small"
            danger
            aria-label={`${say(operationsWords.discard)} ${job.jobId}`}
            onClick={() => discard(job)}
          >
            {say(operationsWords.discard)}
          </Button>
        </Flex>
      ),
    },
  ];
}
