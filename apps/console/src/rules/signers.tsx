import { Alert, Spin, Steps } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { whoWords } from '../words/rules-words.js';
import { modeWords } from '../words/words.js';

interface Example {
  readonly code: string;
  readonly year: number;
  readonly from: 'in-force' | 'draft';
  readonly budget: string;
  readonly category: string;
}

/** Step by step who would sign, and the step for which nobody is left. */
export function Signers({ of }: { readonly of: Example }): JSX.Element {
  const say = useSay();
  const { code, year: fiscalYear, from, budget, category } = of;
  const query = { fiscalYear, from, budget, ...(category === '' ? {} : { category }) };
  const signers = queries.useQuery('get', '/api/v1/units/{code}/signers', { params: { path: { code }, query } });
  if (signers.isError) return <Failed error={signers.error} />;
  if (!signers.data) return <Spin />;
  const { steps, nobodyFor, people } = signers.data;
  const names = new Map(people.map(({ personId, name }) => [personId, `${name} ${personId}`]));
  return (
    <>
      {nobodyFor !== undefined && <Alert type="warning" showIcon title={`${say(whoWords.nobodyFor)}${nobodyFor}`} />}
      <Steps
        orientation="vertical"
        size="small"
        items={steps.map((step) => ({
          ...{ title: step.name, status: 'process' as const },
          content: <Seats step={step} nameOf={(id) => names.get(id) ?? id} />,
        }))}
      />
    </>
  );
}

interface OfStep {
  readonly step: Schemas['StepSigners'];
  readonly nameOf: (personId: string) => string;
}

function Seats({ step, nameOf }: OfStep): JSX.Element {
  const say = useSay();
  return (
    <>
      {step.seats.length > 1 && <div>{say(modeWords[step.mode])}</div>}
      {step.skipped !== undefined && <div>{say(whoWords.skipped)}</div>}
      {step.seats.map(({ ordinal, persons, deputies }) => (
        <div key={ordinal}>
          {persons.length === 0 ? say(whoWords.nobody) : persons.map(nameOf).join('、')}
          {deputies.map(({ deputy, absent }) => (
            <div key={deputy}>{`${nameOf(deputy)}（${say(whoWords.for)} ${nameOf(absent)}）`}</div>
          ))}
        </div>
      ))}
    </>
  );
}
