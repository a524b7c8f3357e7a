import { answerOf } from '#platform/api-client';
import { Button, Empty, Flex, Radio, Table } from 'antd';
import { type JSX, useState } from 'react';
import { api } from '../api/client.js';
import { AskWhy } from '../shell/ask-why.js';
import { Failed } from '../shell/failed.js';
import { More } from '../shell/more.js';
import { useSay, type Words } from '../words/language.js';
import { jobStateWords, operationsWords } from '../words/operations-words.js';
import { useJobColumns } from './job-columns.js';
import { type Job, type JobState, type State, useAct, useJobs } from './use-operations.js';

const states: readonly JobState[] = ['failed', 'waiting', 'active', 'delayed'];

const retried = (jobId: string) =>
  answerOf(api.POST('/api/v1/operations/jobs/{jobId}/retry', { params: { path: { jobId } } }));

/** The jobs of one state, without what they carry; of those that failed each may be tried again or given up. */
export function Jobs({ counts }: { readonly counts: State['jobs'] }): JSX.Element {
  const say = useSay();
  const [state, setState] = useState<JobState>('failed');
  return (
    <Flex vertical gap={12}>
      <Radio.Group
        optionType="button"
        aria-label={say(operationsWords.state)}
        value={state}
        onChange={({ target }) => setState(target.value as JobState)} // one of the options below
        options={states.map((each) => ({ value: each, label: `${say(jobStateWords[each])} ${counts[each]}` }))}
      />
      <InState key={state} state={state} />
    </Flex>
  );
}

interface Retrying {
  readonly rows: readonly Job[];
  readonly ask: (rows: readonly Job[]) => void;
}

function RetryAll({ rows, ask }: Retrying): JSX.Element | null {
  const say = useSay();
  if (rows.length < 2) return null;
  return (
    <Button style={{ alignSelf: 'start' }} onClick={() => ask(rows)}>
      {say(operationsWords.retryAll)}
    </Button>
  );
}

function InState({ state }: { readonly state: JobState }): JSX.Element {
  const [discarded, discard] = useState<Job>();
  const [all, askAll] = useState<readonly Job[]>();
  const jobs = useJobs(state);
  const retry = useAct(retried);
  const rows = jobs.data?.pages.flatMap(({ items }) => items) ?? [];
  const columns = useJobColumns(state, { retry: ({ jobId }) => retry.mutate(jobId), discard });
  if (jobs.isError) return <Failed error={jobs.error} again={() => void jobs.refetch()} />;
  return (
    <>
      {state === 'failed' && <RetryAll rows={rows} ask={askAll} />}
      {retry.isError && <Failed error={retry.error} />}
      <Listed jobs={jobs} rows={rows} columns={columns} none={emptyOf(state)} />
      {discarded && <Discarding job={discarded} close={() => discard(undefined)} />}
      {all && <RetryingAll jobs={all} close={() => askAll(undefined)} />}
    </>
  );
}

const emptyOf = (state: JobState): Words => (state === 'failed' ? operationsWords.noFailed : operationsWords.noJobs);

interface ListedJobs {
  readonly jobs: ReturnType<typeof useJobs>;
  readonly rows: readonly Job[];
  readonly columns: ReturnType<typeof useJobColumns>;
  readonly none: Words;
}

function Listed({ jobs, rows, columns, none }: ListedJobs): JSX.Element {
  const say = useSay();
  return (
    <>
      <Table<Job>
        rowKey="jobId"
        size="small"
        dataSource={rows}
        columns={columns}
        loading={jobs.isPending}
        pagination={false}
        locale={{ emptyText: <Empty description={say(none)} /> }}
      />
      <More of={jobs} />
    </>
  );
}

function RetryingAll({ jobs, close }: { readonly jobs: readonly Job[]; readonly close: () => void }): JSX.Element {
  const say = useSay();
  const sending = useAct(async () => {
    for (const { jobId } of jobs) await retried(jobId);
  });
  return (
    <AskWhy
      title={`${say(operationsWords.retryTitle)}（${jobs.length}）`}
      ok={say(operationsWords.retryAll)}
      label=""
      reason="hidden"
      sending={sending}
      send={() => sending.mutate(undefined, { onSuccess: close })}
      close={close}
    >
      {say(operationsWords.retryWill)}
    </AskWhy>
  );
}

function Discarding({ job, close }: { readonly job: Job; readonly close: () => void }): JSX.Element {
  const say = useSay();
  const sending = useAct((reason: string) => {
    const params = { path: { jobId: job.jobId } };
    return answerOf(api.POST('/api/v1/operations/jobs/{jobId}/discard', { params, body: { reason } }));
  });
  return (
    <AskWhy
      title={say(operationsWords.discardTitle)}
      ok={say(operationsWords.discard)}
      label={say(operationsWords.reason)}
      reason="required"
      danger
      sending={sending}
      send={(_, reason) => sending.mutate(reason, { onSuccess: close })}
      close={close}
    >
      <strong>
        {job.job} · {job.jobId}
      </strong>
      <div>{say(operationsWords.discardWill)}</div>
    </AskWhy>
  );
}
