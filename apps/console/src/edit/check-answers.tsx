import { answerOf, type Schemas, seen } from '#platform/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card, Descriptions, Flex, Input, Result, Spin, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api, queries } from '../api/client.js';
import { money } from '../inbox/shown.js';
import { Failed } from '../shell/failed.js';
import { Chain } from '../target/chain.js';
import { checkWords, gridWords } from '../words/edit-words.js';
import { useLanguage, useSay } from '../words/language.js';
import { inboxWords, paperWords, targetWords } from '../words/words.js';
import { ErrorSummary } from './error-summary.js';
import { placeOf } from './findings-at.js';

type Target = Schemas['Target'];
type Found = Schemas['TargetFinding'];

/** Before a submission: what is sent, what the checks say of it, and who will sign; then once more whether. */
export default function CheckAnswers(): JSX.Element {
  const { targetId = '' } = useParams();
  const params = { path: { targetId } };
  const target = queries.useQuery('get', '/api/v1/targets/{targetId}', { params });
  const next = queries.useQuery('get', '/api/v1/targets/{targetId}/next', { params });
  const [sent, submitted] = useState<Schemas['TargetStanding']>();
  if (sent) return <Sent standing={sent} />;
  if (target.isError && !target.data) return <Failed error={target.error} again={() => void target.refetch()} />;
  if (!target.data || !next.data) return <Spin fullscreen />;
  return <Checking target={target.data} next={next.data} submitted={submitted} />;
}

interface Checked {
  readonly target: Target;
  readonly next: Schemas['TargetNext'];
  readonly submitted: (standing: Schemas['TargetStanding']) => void;
}

/** The steps and who could sign each, by what holds now. */
function WouldSign({ target }: Pick<Checked, 'target'>): JSX.Element {
  const params = { path: { targetId: target.targetId } };
  const signers = queries.useQuery('get', '/api/v1/targets/{targetId}/signers', { params });
  if (signers.isError && !signers.data) return <Failed error={signers.error} />;
  return <>{signers.data && <Chain at={target} signers={signers.data} timeline={undefined} />}</>;
}

const keyOf = ({ code, indicatorId = '' }: Found): string => `${code} ${indicatorId}`;

function Checking({ target, next, submitted }: Checked): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const go = useNavigate();
  const client = useQueryClient();
  const { targetId, findings } = target;
  const [reasons, give] = useState<Readonly<Record<string, string>>>({});
  const reasonOf = (finding: Found): string => reasons[keyOf(finding)] ?? finding.reason ?? '';
  const [key] = useState(() => crypto.randomUUID());
  const sending = useMutation({
    mutationFn: () =>
      submit(
        target,
        findings.map((finding) => ({ finding, reason: reasonOf(finding).trim() })),
        key,
      ),
    onSuccess: (standing) => {
      submitted(standing);
      void client.invalidateQueries();
    },
  });
  const mandatory = findings.filter(({ severity }) => severity === 'mandatory');
  const act = next.acts.find((each) => each.act === 'submit');
  const cannot = act?.may === true || mandatory.length > 0 ? undefined : act?.because?.[language];
  return (
    <Flex vertical gap={16} style={{ maxWidth: 1000 }}>
      <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
        {say(checkWords.title)}
      </Typography.Title>
      {mandatory.length > 0 && (
        <ErrorSummary
          listed={mandatory.map((finding) => ({ words: finding, place: placeOf(finding) ?? { field: 'name' } }))}
          tried={1}
          open={(place) => void go(`/targets/${targetId}/edit?tried#cell-${place.key ?? ''}-${place.field}`)}
        />
      )}
      {cannot !== undefined && <Alert type="warning" showIcon title={`${say(checkWords.cannot)}${cannot}`} />}
      <What target={target} />
      <Advice
        findings={findings.filter(({ severity }) => severity === 'advisory')}
        reasonOf={reasonOf}
        give={(finding, reason) => give({ ...reasons, [keyOf(finding)]: reason })}
      />
      <Card size="small" title={say(checkWords.signers)}>
        <WouldSign target={target} />
      </Card>
      {sending.isError && <Failed error={sending.error} />}
      <Flex gap={8}>
        <Button
          type="primary"
          disabled={act?.may !== true}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {say(targetWords.submit)}
        </Button>
        <Button onClick={() => void go(`/targets/${targetId}/edit`)}>{say(checkWords.correct)}</Button>
      </Flex>
    </Flex>
  );
}

function What({ target }: Pick<Checked, 'target'>): JSX.Element {
  const say = useSay();
  const { content, unit, fiscalYear, weightTotal } = target;
  const shown = [
    [inboxWords.project, content.name],
    [inboxWords.unit, unit],
    [inboxWords.year, String(fiscalYear)],
    [inboxWords.budget, money(content.budget)],
    [paperWords.annualGoal, content.annualGoal ?? ''],
    [checkWords.rows, String(content.indicators.length)],
    [gridWords.total, weightTotal],
  ] as const;
  return (
    <Card size="small" title={say(checkWords.content)}>
      <Descriptions
        column={1}
        size="small"
        items={shown.map(([words, text]) => ({ key: words.zh, label: say(words), children: text }))}
      />
    </Card>
  );
}

interface Advised {
  readonly findings: readonly Found[];
  readonly reasonOf: (finding: Found) => string;
  readonly give: (finding: Found, reason: string) => void;
}

function Advice({ findings, reasonOf, give }: Advised): JSX.Element | null {
  const say = useSay();
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <Card size="small" title={say(checkWords.advice)}>
      <Flex vertical gap={12}>
        {findings.map((finding) => (
          <label key={keyOf(finding)}>
            {finding[language]}
            <Input
              aria-label={`${say(checkWords.reason)}：${finding[language]}`}
              placeholder={say(checkWords.reason)}
              maxLength={1000}
              value={reasonOf(finding)}
              onChange={({ target }) => give(finding, target.value)}
            />
          </label>
        ))}
      </Flex>
    </Card>
  );
}

const submit = (
  { targetId, revision }: Target,
  given: readonly { readonly finding: Found; readonly reason: string }[],
  key: string,
) =>
  answerOf(
    api.POST('/api/v1/targets/{targetId}/submission', {
      params: { path: { targetId }, header: { 'Idempotency-Key': key, 'If-Match': seen(revision) } },
      body: {
        reasons: given.flatMap(({ finding: { code, indicatorId }, reason }) =>
          reason === '' ? [] : [{ code, reason, ...(indicatorId === undefined ? {} : { indicatorId }) }],
        ),
      },
    }),
  );

/** What happens next, and until when. */
function Sent({ standing }: { readonly standing: Schemas['TargetStanding'] }): JSX.Element {
  const say = useSay();
  const { targetId, content, stepName = '', due } = standing;
  return (
    <Result
      status="success"
      title={<h1 style={{ fontSize: 20 }}>{`${say(checkWords.done)}：${content.name}`}</h1>}
      subTitle={
        <>
          <p>
            {`${say(checkWords.next)}${stepName}`}
            {due !== undefined && ` · ${say(checkWords.due)}${due}`}
          </p>
          <p>{say(checkWords.then)}</p>
        </>
      }
      extra={<Link to={`/targets/${targetId}`}>{say(checkWords.see)}</Link>}
    />
  );
}
