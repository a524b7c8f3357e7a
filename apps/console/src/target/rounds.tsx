import { Timeline, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { actWords, outcomeWords, roundWords } from '../words/round-words.js';
import { useTimes } from '../words/times.js';
import { Changes } from './changes.js';

type Round = Schemas['TimelineRound'];
type Step = Schemas['TimelineStep'];
type NameOf = (personId: string | undefined) => string;

/** The rounds as they went, the last one first: who could act, who did, how long it waited, and what changed between two submissions. */
export function Rounds({ targetId }: { readonly targetId: string }): JSX.Element | null {
  const timeline = queries.useQuery('get', '/api/v1/targets/{targetId}/timeline', { params: { path: { targetId } } });
  if (timeline.isError) return <Failed error={timeline.error} />;
  if (!timeline.data) return null;
  const names = new Map(timeline.data.people.map(({ personId, name }) => [personId, name]));
  const nameOf: NameOf = (id = '') => names.get(id) ?? id;
  return (
    <>
      {timeline.data.items.toReversed().map((round) => (
        <ShownRound key={round.round} round={round} nameOf={nameOf} />
      ))}
    </>
  );
}

function ShownRound({ round, nameOf }: { readonly round: Round; readonly nameOf: NameOf }): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const { submitted, changes, steps, ended } = round;
  return (
    <section>
      <Typography.Title level={2} style={{ fontSize: 15 }}>
        {`${say(roundWords.round)} ${round.round}`}
        {ended && ` · ${say(roundWords[ended.how])}`}
      </Typography.Title>
      {submitted && <p>{`${minuteOf(submitted.at)} ${nameOf(submitted.by)} ${say(roundWords.submitted)}`}</p>}
      {changes && <Changes changes={changes} />}
      <Timeline items={steps.map((step) => ({ key: `${step.step} ${step.openedAt}`, ...shownStep(step, nameOf) }))} />
    </section>
  );
}

const colours = { open: 'blue', completed: 'green', returned: 'red' } as const;

const shownStep = (step: Step, nameOf: NameOf) => ({
  color: Object.entries(colours).find(([outcome]) => outcome === step.outcome)?.[1] ?? 'gray',
  content: <WhatHappened step={step} nameOf={nameOf} />,
});

function WhatHappened({ step, nameOf }: { readonly step: Step; readonly nameOf: NameOf }): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  return (
    <>
      <Typography.Text strong>{step.name}</Typography.Text>
      {` · ${say(outcomeWords[step.outcome])} · ${say(roundWords.waited)} ${step.waitedWorkingDays} ${say(roundWords.days)}`}
      {step.tasks.map(({ ordinal, given, mayAct }) =>
        given ? (
          <div key={ordinal}>
            {`${minuteOf(given.at)} ${nameOf(given.signedBy)}`}
            {given.onBehalfOf !== undefined && `（${say(roundWords.for)} ${nameOf(given.onBehalfOf)}）`}
            {` ${say(roundWords[given.vote])}`}
            {given.opinion !== undefined && `：${given.opinion}`}
          </div>
        ) : (
          <div
            key={ordinal}
          >{`${say(roundWords.could)}：${mayAct.map(({ personId }) => nameOf(personId)).join('、')}`}</div>
        ),
      )}
      {step.acts.filter(isBeside).map((act) => (
        <div key={act.revision}>
          {`${minuteOf(act.at)} ${nameOf(act.by)} ${sayAct(act.type, say)} ${[...(act.to ?? []).map(nameOf), act.text ?? act.reason ?? ''].join(' ')}`}
        </div>
      ))}
    </>
  );
}

/** A signature stands with its seat. */
const isBeside = ({ type }: Step['acts'][number]): boolean => type !== 'SignatureGiven';

function sayAct(type: string, say: ReturnType<typeof useSay>): string {
  const words = actWords[type];
  return words ? say(words) : type;
}
