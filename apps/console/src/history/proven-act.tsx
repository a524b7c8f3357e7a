import { type Schemas } from '#platform/api-client';
import { type JSX, type ReactNode } from 'react';
import { proofWords } from '../words/history-words.js';
import { useSay } from '../words/language.js';
import { punctuation } from '../words/punctuation.js';
import { useTimes } from '../words/times.js';
import { rolesOf } from '../shell/roles-of.js';
import { linkOf } from './link-of.js';
import { bracketed, verbOf, voteOf, whoOf } from './told.js';
import { useNames } from './use-history.js';

interface Shown {
  readonly targetId: string;
  readonly act: Schemas['RecordEntry'];
  readonly events: readonly Schemas['RecordEntry'][];
  readonly standing: Schemas['TargetAsOf'];
}

const rolesIn = (actor: Schemas['RecordEntry']['actor'], say: ReturnType<typeof useSay>): string =>
  'system' in actor
    ? actor.system
    : [actor.personId, actor.unit, rolesOf(actor.roles, say)].join(say(punctuation.list));

const saidIn = ({ opinion, reason, text }: Schemas['RecordEntry']['summary']): string | undefined =>
  opinion ?? reason ?? text;

/** The act, its content by hash, and its link in the chain that the server has just verified. */
export function ProvenAct({ targetId, act, events, standing }: Shown): JSX.Element {
  const say = useSay();
  const { secondOf } = useTimes();
  const nameOf = useNames(targetId);
  const { summary, actor } = act;
  const { before, tip } = linkOf(act, events);
  const { contentHash } = summary;
  const isSame = contentHash === standing.contentHash;
  const roles = rolesIn(actor, say);
  const opinion = saidIn(summary);
  return (
    <div className="paper">
      <table>
        <tbody>
          <Line label={say(proofWords.target)}>{`${standing.fiscalYear} ${standing.unit} ${standing.name}`}</Line>
          <Line label={say(proofWords.act)}>
            {[verbOf(act, say), summary.stepName, voteOf(act, say)].filter(Boolean).join(' · ')}
          </Line>
          <Line label={say(proofWords.who)}>{`${whoOf(act, say, nameOf)}${bracketed(roles, say)}`}</Line>
          <Line label={say(proofWords.when)}>{`${secondOf(act.recordedAt)}${bracketed(act.recordedAt, say)}`}</Line>
          {opinion !== undefined && <Line label={say(proofWords.opinion)}>{opinion}</Line>}
          <Line label={say(proofWords.event)}>{act.eventId}</Line>
          <Line label={say(proofWords.place)}>{`${act.stream}@${act.revision}`}</Line>
          <Line label={say(proofWords.position)}>{`@${act.position}`}</Line>
          {contentHash !== undefined && (
            <Line label={say(proofWords.contentHash)}>
              {contentHash}
              <br />
              {say(isSame ? proofWords.sameContent : proofWords.otherContent)}
            </Line>
          )}
          <Line label={say(proofWords.before)}>{before?.hash ?? say(proofWords.first)}</Line>
          <Line label={say(proofWords.hash)}>{act.hash}</Line>
          <Line label={say(proofWords.tip)}>{`${tip.hash}${bracketed(`@${tip.revision}`, say)}`}</Line>
          {act.odd.length > 0 && <Line label={say(proofWords.odd)}>{act.odd.map((odd) => say(odd)).join(' ')}</Line>}
          <Line label={say(proofWords.madeAt)}>
            {secondOf(new Date().toISOString())}
            <br />
            {say(proofWords.checked)}
            <code>{`jixiao history ${targetId} --events`}</code>
          </Line>
        </tbody>
      </table>
    </div>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }): JSX.Element {
  return (
    <tr>
      <th scope="row" style={{ width: 180 }}>
        {label}
      </th>
      <td>{children}</td>
    </tr>
  );
}
