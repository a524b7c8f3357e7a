import { Steps, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { modeWords, targetWords } from '../words/words.js';

interface Shown {
  readonly targetId: string;
  readonly at: Pick<Schemas['Target'], 'status' | 'step' | 'due'>;
}

/** The steps with their seats: who could sign, who did. Before a submission who would. */
export function Chain({ targetId, at }: Shown): JSX.Element {
  const signers = queries.useQuery('get', '/api/v1/targets/{targetId}/signers', { params: { path: { targetId } } });
  if (signers.isError) return <Failed error={signers.error} />;
  const steps = signers.data?.steps ?? [];
  return (
    <Steps
      orientation="vertical"
      size="small"
      items={steps.map((step) => ({
        title: step.name,
        status: statusOf(step.step, at),
        content: <Seats step={step} isOpen={step.step === at.step} due={at.due} />,
      }))}
    />
  );
}

function statusOf(step: number, { status, step: open }: Shown['at']): 'finish' | 'process' | 'wait' {
  if (status === 'approved') return 'finish';
  if (open === undefined || step > open) return 'wait';
  return step === open ? 'process' : 'finish';
}

interface ShownStep {
  readonly step: Schemas['StepSigners'];
  readonly isOpen: boolean;
  readonly due: string | undefined;
}

function Seats({ step, isOpen, due }: ShownStep): JSX.Element {
  const say = useSay();
  return (
    <>
      {step.seats.length > 1 && <div>{say(modeWords[step.mode])}</div>}
      {step.skipped !== undefined && <div>{step.skipped}</div>}
      {step.seats.map(({ ordinal, signedBy, persons, deputies }) => (
        <div key={ordinal}>
          {signedBy === undefined
            ? `${say(targetWords.whoCould)}：${[...persons, ...deputies.map(({ deputy }) => deputy)].join('、')}`
            : `${say(targetWords.signed)} ${signedBy}`}
        </div>
      ))}
      {isOpen && due !== undefined && <Typography.Text strong>{`${say(targetWords.due)} ${due}`}</Typography.Text>}
    </>
  );
}
