import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { namesIn } from '../api/names.js';
import { filled } from '../words/filled.js';
import { useSay } from '../words/language.js';
import { punctuation } from '../words/punctuation.js';
import { nodeWords, reviewWords } from '../words/review-words.js';
import { roundWords } from '../words/round-words.js';
import { modeWords } from '../words/words.js';
import { type ChainNode, chainNodes, type NodeSeat } from './chain-nodes.js';

interface Shown {
  readonly at: Pick<Schemas['Target'], 'status' | 'step'>;
  readonly signers: Schemas['TargetSigners'] | undefined;
  readonly timeline: Schemas['TargetTimeline'] | undefined;
}

type NameOf = (personId: string | undefined) => string;

/** The chain as a picture, and as a list to who hears it: each step with who acted or can act, and how long it waited. */
export function Chain({ at, signers, timeline }: Shown): JSX.Element | null {
  const say = useSay();
  const nodes = chainNodes(at, signers, timeline?.items ?? []);
  const nameOf = namesIn(signers?.people, timeline?.people);
  if (nodes.length === 0) return null;
  return (
    <nav aria-label={say(reviewWords.chain)} className="no-print">
      <ol className="chain">
        {nodes.map((node) => (
          <li key={node.step} className={`chain-node chain-${node.state}`} {...currentIf(node.state === 'open')}>
            <Node node={node} nameOf={nameOf} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

const currentIf = (isCurrent: boolean) => (isCurrent ? { 'aria-current': 'step' as const } : {});

const signs = { done: '✓', open: '●', ahead: '○', skipped: '–' };

function Node({ node, nameOf }: { readonly node: ChainNode; readonly nameOf: NameOf }): JSX.Element {
  const say = useSay();
  const { name, mode, state, seats, due, overdue } = node;
  return (
    <>
      <div className="chain-head">
        <span aria-hidden="true" className="chain-sign">
          {signs[state]}
        </span>
        <strong>{name}</strong>
      </div>
      <div className="chain-state">
        {say(nodeWords[state])}
        {seats.length > 1 && ` · ${say(modeWords[mode])}`}
        <Waited node={node} />
      </div>
      {seats.map((seat) => (
        <Seat key={seat.ordinal} seat={seat} state={state} nameOf={nameOf} />
      ))}
      {state === 'open' && due !== undefined && (
        <div className={overdue ? 'chain-late' : ''}>{`${say(nodeWords.due)} ${due}`}</div>
      )}
    </>
  );
}

function Waited({ node: { waited, state } }: { readonly node: ChainNode }): JSX.Element | null {
  const say = useSay();
  if (waited === undefined) return null;
  const words = state === 'open' ? nodeWords.waited : nodeWords.took;
  return <>{` · ${waited === 0 ? say(nodeWords.sameDay) : say(filled(words, waited))}`}</>;
}

interface ShownSeat {
  readonly seat: NodeSeat;
  readonly state: ChainNode['state'];
  readonly nameOf: NameOf;
}

function Seat({ seat, state, nameOf }: ShownSeat): JSX.Element {
  const say = useSay();
  const { signed, could, isAdded, isWaiting, assignedTo } = seat;
  const named = ({ personId, onBehalfOf }: NodeSeat['could'][number]): string =>
    `${nameOf(personId)}${onBehalfOf === undefined ? '' : say(filled(punctuation.bracket, `${say(nodeWords.deputyFor)} ${nameOf(onBehalfOf)}`))}`;
  const mark = isAdded ? say(filled(punctuation.bracket, say(nodeWords.addedBy))) : '';
  if (signed)
    return (
      <div>
        {`${named({ personId: signed.signedBy, onBehalfOf: signed.onBehalfOf })}${mark} ${say(roundWords[signed.vote])}`}
        {signed.opinion !== undefined && <q className="chain-opinion">{signed.opinion}</q>}
      </div>
    );
  const who = say(state === 'open' ? nodeWords.could : nodeWords.would);
  const more = [
    ...(isWaiting ? [say(nodeWords.waiting)] : []),
    ...(assignedTo === undefined ? [] : [`${say(nodeWords.assigned)} ${nameOf(assignedTo)}`]),
  ];
  return (
    <div>
      {[
        `${who}${mark}${say(punctuation.colon)}${could.map(named).join(say(punctuation.list)) || say(nodeWords.nobody)}`,
        ...more,
      ].join(' · ')}
    </div>
  );
}
