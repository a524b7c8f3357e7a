import { Alert, Button, Flex, Input, Spin, Typography } from 'antd';
import { answerOf, seen } from '#platform/api-client';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useEffect, useRef, useState } from 'react';
import { api } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useLanguage, useSay } from '../words/language.js';
import { assessmentWords as words } from '../words/assessment-words.js';
import { RED } from './cell.js';
import { type Filling, type Finding } from './filling-state.js';
import { cellOf } from './seen-form.js';

interface Checked {
  readonly filling: Filling;
  readonly save: () => Promise<boolean>;
  readonly back: (cell?: string) => void;
  readonly done: () => void;
}

const keyOf = ({ code, indicatorId = '' }: Finding): string => `${code} ${indicatorId}`;

/** The page before the act: what the server has is checked as it checks it; then it is submitted, or put right first. */
export function Check({ filling, save, back, done }: Checked): JSX.Element {
  const say = useSay();
  const [isSettled, settle] = useState(false);
  useEffect(() => void save().then(() => settle(true)), [save]);
  const wrong = filling.findings.filter(({ severity }) => severity === 'mandatory');
  if (!isSettled || filling.how === 'saving') return <Spin />;
  return (
    <Flex vertical gap={16} className="no-print">
      {wrong.length > 0 ? <Summary findings={wrong} back={back} /> : <Submitting filling={filling} done={done} />}
      <Button style={{ alignSelf: 'start' }} onClick={() => back()}>
        {say(words.back)}
      </Button>
    </Flex>
  );
}

/** All that stops it, each a way to its cell. It takes the focus, and the title of the page says so. */
function Summary({ findings, back }: { readonly findings: readonly Finding[] } & Pick<Checked, 'back'>): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
    const title = document.title;
    document.title = `${say(words.error)}${title}`;
    return () => void (document.title = title);
  }, []);
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <Alert
        type="error"
        showIcon
        title={`${say(words.summary)} ${findings.length}`}
        description={
          <ul>
            {findings.map((finding) => (
              <li key={keyOf(finding)}>
                <Typography.Link
                  style={{ color: RED, textDecoration: 'underline' }}
                  onClick={() => back(cellOf(finding))}
                  href={`#${cellOf(finding)}`}
                >
                  {finding[language]}
                </Typography.Link>
              </li>
            ))}
          </ul>
        }
      />
    </div>
  );
}

function Submitting({ filling, done }: Pick<Checked, 'filling' | 'done'>): JSX.Element {
  const say = useSay();
  const [key] = useState(() => crypto.randomUUID());
  const [reasons, give] = useState<Readonly<Record<string, string>>>({});
  const { of, revision, findings } = filling;
  const submit = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/assessments/{targetId}/submission', {
          params: { path: of, header: { 'Idempotency-Key': key, 'If-Match': seen(revision) } },
          body: { reasons: reasonsOf(findings, reasons) },
        }),
      ),
    onSuccess: done,
  });
  return (
    <>
      {findings.length === 0 ? (
        <Alert type="success" showIcon title={say(words.checked)} />
      ) : (
        <Advice findings={findings} reasons={reasons} give={give} />
      )}
      <Typography.Text>{say(words.submitting)}</Typography.Text>
      {submit.isError && <Failed error={submit.error} />}
      <Button type="primary" style={{ alignSelf: 'start' }} loading={submit.isPending} onClick={() => submit.mutate()}>
        {say(words.submit)}
      </Button>
    </>
  );
}

const reasonsOf = (findings: readonly Finding[], reasons: Readonly<Record<string, string>>) =>
  findings.flatMap((finding) => {
    const reason = (reasons[keyOf(finding)] ?? '').trim();
    const { code, indicatorId } = finding;
    return reason === '' ? [] : [{ code, reason, ...(indicatorId === undefined ? {} : { indicatorId }) }];
  });

interface Advised {
  readonly findings: readonly Finding[];
  readonly reasons: Readonly<Record<string, string>>;
  readonly give: (reasons: Readonly<Record<string, string>>) => void;
}

function Advice({ findings, reasons, give }: Advised): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <section aria-label={say(words.advice)}>
      <Typography.Text strong>{say(words.advice)}</Typography.Text>
      {findings.map((finding) => (
        <div key={keyOf(finding)}>
          <label htmlFor={keyOf(finding)}>{finding[language]}</label>
          <Input
            id={keyOf(finding)}
            placeholder={say(words.adviceReason)}
            value={reasons[keyOf(finding)] ?? ''}
            onChange={({ target }) => give({ ...reasons, [keyOf(finding)]: target.value })}
          />
        </div>
      ))}
    </section>
  );
}
