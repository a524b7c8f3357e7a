import { Card, Tag } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { queries } from '../api/client.js';
import { namesIn } from '../api/names.js';
import { Failed } from '../shell/failed.js';
import { formWords, proposalWords } from '../words/act-words.js';
import { filled } from '../words/filled.js';
import { useLanguage, useSay } from '../words/language.js';
import { punctuation } from '../words/punctuation.js';
import { cellWords } from '../words/round-words.js';
import { Settle } from './settle.js';

type Proposal = Schemas['TargetProposal'];
type Content = Schemas['Target']['content'];

interface Shown {
  readonly targetId: string;
  readonly content: Content;
  /** Whether this person settles them. */
  readonly maySettle: boolean;
}

/** What reviewers proposed to change: each, or all that are open, accepted or declined by the drafter. */
export function Proposals({ targetId, content, maySettle }: Shown): JSX.Element | null {
  const say = useSay();
  const found = queries.useQuery('get', '/api/v1/targets/{targetId}/proposals', { params: { path: { targetId } } });
  if (found.isError) return <Failed error={found.error} />;
  const { proposals, people } = found.data ?? { proposals: [], people: [] };
  if (proposals.length === 0) return null;
  const nameOf = namesIn(people);
  const open = proposals.filter(({ outcome }) => outcome === 'open');
  const mayAll = maySettle && open.length > 1;
  return (
    <Card className="no-print" size="small" title={say(proposalWords.title)}>
      <ul className="proposals">
        {proposals.map((each) => (
          <li key={`${each.round} ${each.number}`}>
            <ProposedCell proposal={each} content={content} by={nameOf(each.proposedBy)} />
            {maySettle && each.outcome === 'open' && <Settle targetId={targetId} proposals={[each]} />}
          </li>
        ))}
      </ul>
      {mayAll && <Settle targetId={targetId} proposals={open} isAll />}
    </Card>
  );
}

const colours = { open: 'blue', accepted: 'green', declined: 'default' } as const;

function ProposedCell({
  proposal,
  content,
  by,
}: {
  readonly proposal: Proposal;
  readonly content: Content;
  readonly by: string;
}): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { indicatorId, field, from, to, outcome, problem, stepName } = proposal;
  const at = content.indicators.findIndex((row) => row.indicatorId === indicatorId);
  const row = at < 0 ? '' : `${at + 1}. ${content.indicators[at]?.level3 ?? ''} · `;
  return (
    <div>
      <Tag color={colours[outcome]}>{say(proposalWords[outcome])}</Tag>
      {`${row}${say(cellWords[field])}${say(punctuation.colon)}`}
      <del>{from ?? say(formWords.empty)}</del>
      {' → '}
      <ins>{to ?? say(formWords.empty)}</ins>
      {say(filled(punctuation.bracket, `${by} · ${stepName}`))}
      {problem && <div>{problem[language]}</div>}
    </div>
  );
}
