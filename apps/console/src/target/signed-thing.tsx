import { Descriptions } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { money } from '../inbox/shown.js';
import { formWords } from '../words/act-words.js';
import { filled } from '../words/filled.js';
import { useSay } from '../words/language.js';
import { reviewWords } from '../words/review-words.js';
import { inboxWords, paperWords } from '../words/words.js';

interface Signed {
  readonly target: Schemas['Target'];
  readonly act: Schemas['ActNow'];
  readonly then?: string | undefined;
}

/** A confirmation names what is signed, and what opens then. */
export function SignedThing({ target, act, then }: Signed): JSX.Element {
  const say = useSay();
  const { unit, round, content } = target;
  const items = [
    { key: 'unit', label: say(inboxWords.unit), children: unit },
    { key: 'budget', label: say(inboxWords.budget), children: money(content.budget) },
    {
      ...{ key: 'step', label: say(inboxWords.step) },
      children: `${say(filled(reviewWords.round, round))} · ${act.stepName ?? ''}`,
    },
    { key: 'rows', label: say(paperWords.level3), children: content.indicators.length },
  ];
  return (
    <>
      <Descriptions size="small" column={2} bordered title={say(formWords.about)} items={items} />
      {then !== undefined && <div>{`${say(formWords.goNext)}${then}`}</div>}
    </>
  );
}
