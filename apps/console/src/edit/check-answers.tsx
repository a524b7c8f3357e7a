import { type Schemas } from '#platform/api-client';
import { Spin } from 'antd';
import { type JSX, useState } from 'react';
import { useParams } from 'react-router';
import { Failed } from '../shell/failed.js';
import { useShownTarget } from '../target/use-shown-target.js';
import { Checking } from './checking.js';
import { Sent } from './sent.js';

/** Before a submission: what is sent, what the checks say of it, and who will sign; afterwards what happens next. */
export default function CheckAnswers(): JSX.Element {
  const { targetId = '' } = useParams();
  const { target, next, signers } = useShownTarget(targetId);
  const [standing, submitted] = useState<Schemas['TargetStanding']>();
  if (standing) return <Sent standing={standing} />;
  const failed = [target, next].find(({ data, isError }) => isError && !data);
  if (failed) return <Failed error={failed.error} again={() => void failed.refetch()} />;
  if (!target.data || !next.data) return <Spin fullscreen />;
  return <Checking target={target.data} next={next.data} signers={signers.data} submitted={submitted} />;
}
