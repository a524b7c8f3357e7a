import { Flex, Tag } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { mineWords, reviewWords } from '../words/review-words.js';
import { statusWords } from '../words/words.js';
import { hasSigned, mineOf } from './mine.js';

const colours = { draft: 'default', 'in-approval': 'blue', returned: 'orange', approved: 'green', voided: 'default' };

/** Where the target stands, for everybody. */
export function TargetStatus({ target }: { readonly target: Schemas['Target'] }): JSX.Element {
  const say = useSay();
  const { status, stepName } = target;
  const at = status === 'in-approval' && stepName !== undefined ? ` · ${stepName}` : '';
  return (
    <Tag color={colours[status]}>
      {say(statusWords[status])}
      {at}
    </Tag>
  );
}

interface Mine {
  readonly next: Schemas['TargetNext'];
  readonly signers: Schemas['TargetSigners'] | undefined;
  readonly me: string;
}

/** Where one stands with it oneself: another thing, in another place. */
export function MyStanding({ next, signers, me }: Mine): JSX.Element {
  const say = useSay();
  const mine = mineOf(next, hasSigned(signers?.steps ?? [], me));
  const isDue = mine === 'ready' || mine === 'deputy' || mine === 'fill';
  return (
    <Flex role="status" className={`mine ${isDue ? 'mine-due' : ''}`} vertical>
      <span>{say(reviewWords.mine)}</span>
      <strong>{say(mineWords[mine])}</strong>
    </Flex>
  );
}
