import './target.css';
import { Card, Flex, Spin } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { roundWords } from '../words/round-words.js';
import { Acts } from './acts.js';
import { Chain } from './chain.js';
import { EmptyForm } from './empty-form.js';
import { Findings } from './findings.js';
import { noMarks } from './paper-changes.js';
import { PaperForm } from './paper-form.js';
import { Proposals } from './proposals.js';
import { ReturnedBecause } from './returned-because.js';
import { Rounds } from './rounds.js';
import { MyStanding } from './standing.js';
import { TargetHead } from './target-head.js';
import { useChanges, useShownTarget } from './use-shown-target.js';
import { useNextItem } from './use-next-item.js';
import { WhatChanged } from './what-changed.js';

/** One target as it is on paper; above it who signs, beside it what one may do with it now. */
export default function Target(): JSX.Element {
  const { targetId = '' } = useParams();
  const [asked] = useSearchParams();
  const all = useShownTarget(targetId);
  const { target } = all;
  if (target.isError) return <Failed error={target.error} again={() => void target.refetch()} />;
  if (!target.data) return <Spin fullscreen />;
  if (asked.has('empty')) return <EmptyForm fiscalYear={target.data.fiscalYear} />;
  // A form that is filled in belongs to one target.
  return <Shown key={targetId} target={target.data} all={all} />;
}

interface ShownTarget {
  readonly target: Schemas['Target'];
  readonly all: ReturnType<typeof useShownTarget>;
}

function Shown({ target, all }: ShownTarget): JSX.Element {
  const { signers, timeline, me } = all;
  const walk = useNextItem(target.targetId);
  return (
    <Flex vertical gap={16}>
      <TargetHead target={target} walk={walk} />
      <Chain at={target} signers={signers.data} timeline={timeline.data} />
      <Flex gap={24} align="start">
        <Content target={target} all={all} />
        <Flex component="aside" vertical gap={16} style={{ width: 320 }}>
          {[all.next, signers, timeline].map(({ error }, at) => error && <Failed key={at} error={error} />)}
          {all.next.data && <Mine {...{ target, me, walk }} next={all.next.data} signers={signers.data} />}
          <Findings findings={target.findings} content={target.content} />
        </Flex>
      </Flex>
    </Flex>
  );
}

function Content({ target, all }: ShownTarget): JSX.Element {
  const say = useSay();
  const { since, marks, error } = useChanges({ ...all, target });
  const [isMarked, mark] = useState(true);
  const maySettle = all.next.data?.acts.some(({ act, may }) => act === 'settle-proposals' && may) === true;
  return (
    <Flex vertical gap={12} style={{ flex: 1, minWidth: 0 }}>
      {error && <Failed error={error} />}
      {all.timeline.data && <ReturnedBecause timeline={all.timeline.data} />}
      {since && <WhatChanged {...{ since, isMarked, mark }} count={marks.count} />}
      <PaperForm target={target} marks={isMarked ? marks : noMarks} />
      <Proposals targetId={target.targetId} content={target.content} maySettle={maySettle} />
      {target.round > 0 && (
        <Card className="no-print" size="small" title={say(roundWords.title)}>
          <Rounds targetId={target.targetId} />
        </Card>
      )}
    </Flex>
  );
}

interface Own {
  readonly target: Schemas['Target'];
  readonly next: Schemas['TargetNext'];
  readonly signers: Schemas['TargetSigners'] | undefined;
  readonly me: string;
  readonly walk: ReturnType<typeof useNextItem>;
}

/** Where one stands oneself, and what one may do. */
function Mine({ walk, ...own }: Own): JSX.Element {
  return (
    <>
      <MyStanding {...own} />
      <Acts {...own} then={walk.next ?? listAfter(walk)} />
    </>
  );
}

/** After the last item of a walk, the list: it says that nothing is left. */
const listAfter = ({ isWalked, back }: ReturnType<typeof useNextItem>) => (isWalked ? { open: back } : undefined);
