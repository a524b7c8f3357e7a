import '../target/target.css';
import { answerOf, ApiProblem, type Schemas, seen } from '#platform/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card, Flex, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { Chain } from '../target/chain.js';
import { PaperForm } from '../target/paper-form.js';
import { actButtons } from '../words/act-words.js';
import { checkWords } from '../words/edit-words.js';
import { useLanguage, useSay } from '../words/language.js';
import { Advice, findingKey } from './advice.js';
import { ErrorSummary } from './error-summary.js';
import { placeOf } from './findings-at.js';

type Target = Schemas['Target'];
type Found = Schemas['TargetFinding'];

interface Checked {
  readonly target: Target;
  readonly next: Schemas['TargetNext'];
  readonly signers: Schemas['TargetSigners'] | undefined;
  readonly submitted: (standing: Schemas['TargetStanding']) => void;
}

/** What is about to be submitted, and once more whether. */
export function Checking({ target, next, signers, submitted }: Checked): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const { targetId, findings } = target;
  const { reasonOf, give, sending } = useSubmission(target, submitted);
  const advisory = findings.filter(({ severity }) => severity === 'advisory');
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
        {say(checkWords.title)}
      </Typography.Title>
      <InTheWay target={target} next={next} />
      <PaperForm target={target} />
      <Advice findings={advisory} reasonOf={reasonOf} give={give} />
      <Card size="small" title={say(checkWords.signers)}>
        <Chain at={target} signers={signers} timeline={undefined} />
      </Card>
      {sending.isError && <Failed error={sending.error} />}
      <Typography.Text>{say(checkWords.consequence)}</Typography.Text>
      <Flex gap={8}>
        <Button
          type="primary"
          disabled={!next.acts.some(({ act, may }) => act === 'submit' && may)}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {say(actButtons.submit)}
        </Button>
        <Button onClick={() => void go(`/targets/${targetId}/edit`)}>{say(checkWords.correct)}</Button>
      </Flex>
    </Flex>
  );
}

/** What must be put right first, each with its cell; or why else it cannot be submitted. */
function InTheWay({ target: { targetId, findings }, next }: Pick<Checked, 'target' | 'next'>): JSX.Element | null {
  const say = useSay();
  const language = useLanguage();
  const go = useNavigate();
  const mandatory = findings.filter(({ severity }) => severity === 'mandatory');
  const because = next.acts.find(({ act }) => act === 'submit')?.because;
  if (mandatory.length === 0)
    return because ? <Alert type="warning" showIcon title={`${say(checkWords.cannot)}${because[language]}`} /> : null;
  return (
    <ErrorSummary
      listed={mandatory.map((finding) => ({ words: finding, place: placeOf(finding) ?? { field: 'name' } }))}
      tried={1}
      open={() => void go(`/targets/${targetId}/edit?tried`)}
    />
  );
}

function useSubmission(target: Target, submitted: Checked['submitted']) {
  const client = useQueryClient();
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [key, setKey] = useState(() => crypto.randomUUID());
  const reasonOf = (finding: Found): string => reasons[findingKey(finding)] ?? finding.reason ?? '';
  const sending = useMutation({
    mutationFn: () => submit(target, reasonOf, key),
    onSuccess: (standing) => {
      submitted(standing);
      void client.invalidateQueries();
    },
    // What is sent after a refusal is another thing.
    onError: (error) => {
      if (error instanceof ApiProblem) setKey(crypto.randomUUID());
    },
  });
  const give = (finding: Found, reason: string): void => setReasons({ ...reasons, [findingKey(finding)]: reason });
  return { reasonOf, give, sending };
}

const submit = ({ targetId, revision, findings }: Target, reasonOf: (finding: Found) => string, key: string) =>
  answerOf(
    api.POST('/api/v1/targets/{targetId}/submission', {
      params: { path: { targetId }, header: { 'Idempotency-Key': key, 'If-Match': seen(revision) } },
      body: {
        reasons: findings.flatMap((finding) => {
          const { code, indicatorId } = finding;
          const reason = reasonOf(finding).trim();
          return reason === '' ? [] : [{ code, reason, ...(indicatorId === undefined ? {} : { indicatorId }) }];
        }),
      },
    }),
  );
