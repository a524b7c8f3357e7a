import { Alert, Card, Descriptions, Flex, Progress, Spin, Tag, Typography } from 'antd';
import { answerOf } from '#platform/api-client';
import { type JSX } from 'react';
import { Link, useParams } from 'react-router';
import { api, queries } from '../../api/client.js';
import { Failed } from '../../shell/failed.js';
import { useSay } from '../../words/language.js';
import { importWords, kindsOfChange, statusWords, tallyWords } from '../../words/organisation-import-words.js';
import { useTimes } from '../../words/times.js';
import { ActButton, keyed } from '../parts/act-form.js';
import { Changes } from './changes.js';
import { Findings } from './findings.js';
import { type Import } from './import-answer.js';

const LOOK_AGAIN_MS = 1000;

/** One import: what is odd and what it would change, until it is accepted; then how far it is. */
export default function OneImport(): JSX.Element {
  const say = useSay();
  const { importId = '' } = useParams();
  const found = queries.useQuery(
    ...(['get', '/api/v1/organisation-imports/{importId}'] as const),
    { params: { path: { importId } } },
    { refetchInterval: ({ state: { data } }) => (data?.status === 'accepted' ? LOOK_AGAIN_MS : false) },
  );
  if (found.isError) return <Failed error={found.error} again={() => void found.refetch()} />;
  if (!found.data) return <Spin />;
  return (
    <Flex vertical gap={16}>
      <Link to="/organisation/imports">{say(importWords.back)}</Link>
      <About of={found.data} />
      {found.data.status === 'waiting' && (
        <>
          <Findings key={found.data.version} of={found.data} />
          <Changes of={found.data} />
        </>
      )}
    </Flex>
  );
}

function About({ of }: { readonly of: Import }): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const { fileName, status, importedAt, importedBy, keptUntil, entries } = of;
  return (
    <Card
      size="small"
      title={
        <Flex gap={8} align="center">
          <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
            {fileName ?? minuteOf(importedAt)}
          </Typography.Title>
          <Tag>{say(statusWords[status])}</Tag>
        </Flex>
      }
    >
      <Flex vertical gap={12}>
        <Descriptions
          size="small"
          column={4}
          items={[
            { key: 'at', label: say(importWords.at), children: minuteOf(importedAt) },
            { key: 'by', label: say(importWords.by), children: importedBy },
            { key: 'entries', label: say(importWords.entries), children: entries },
            ...(status === 'waiting'
              ? [{ key: 'until', label: say(importWords.keptUntil), children: minuteOf(keptUntil) }]
              : []),
          ]}
        />
        <Tally of={of} />
        {status === 'waiting' && <Acts of={of} />}
        {(status === 'accepted' || status === 'applied') && <Done of={of} />}
      </Flex>
    </Card>
  );
}

const tallied = ['added', 'changed', 'ending', 'unchanged', 'absent'] as const;

/** Of units, people and posts how many are new, changed, and so on. */
function Tally({ of: { counts } }: { readonly of: Import }): JSX.Element {
  const say = useSay();
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {(['unit', 'person', 'appointment'] as const).map((kind) => (
        <li key={kind}>
          {`${say(kindsOfChange[kind])}：`}
          {tallied.map((how) => `${say(tallyWords[how])} ${counts[kind][how]}`).join(' · ')}
        </li>
      ))}
    </ul>
  );
}

function Acts({ of: { importId, version, findingCounts } }: { readonly of: Import }): JSX.Element {
  const say = useSay();
  const params = (key: string) => ({ path: { importId }, header: keyed(key) });
  return (
    <Flex gap={12} align="center">
      {findingCounts.error === 0 && (
        <ActButton
          type="primary"
          act={{
            ...{ words: importWords.apply, says: importWords.applySays },
            send: (_: object, key) =>
              answerOf(
                api.POST('/api/v1/organisation-imports/{importId}/acceptance', {
                  params: params(key),
                  body: { version },
                }),
              ),
          }}
        />
      )}
      <ActButton
        act={{
          ...{ words: importWords.discard, says: importWords.discardSays, isDanger: true },
          send: (_: object, key) =>
            answerOf(api.PUT('/api/v1/organisation-imports/{importId}/discarding', { params: params(key) })),
        }}
      />
      <span>{say(findingCounts.error > 0 ? importWords.errorsFirst : importWords.absent)}</span>
    </Flex>
  );
}

/** How many of its changes are taken, and which were refused. */
function Done({ of: { taken = 0, steps, refusals = [] } }: { readonly of: Import }): JSX.Element {
  const say = useSay();
  return (
    <>
      <Progress
        percent={steps === 0 ? 100 : Math.floor((100 * taken) / steps)}
        format={() => `${taken}/${steps}`}
        aria-label={say(importWords.progress)}
      />
      {refusals.length > 0 && (
        <Alert
          type="warning"
          title={say(importWords.refusals)}
          description={
            <ul>
              {refusals.map(({ step, does, of, reason }) => (
                <li key={step}>{`${step}. ${does} ${of}：${reason}`}</li>
              ))}
            </ul>
          }
        />
      )}
    </>
  );
}
