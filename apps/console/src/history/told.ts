import { assessmentEventWords } from '#contexts/assessments/pure';
import { targetEventWords } from '#contexts/targets/pure';
import { type Schemas } from '#platform/api-client';
import { type Words } from '../words/language.js';
import { historyWords } from '../words/history-words.js';
import { punctuation } from '../words/punctuation.js';
import { roundWords } from '../words/round-words.js';
import { type NameOf } from './use-history.js';

type Named = Pick<Schemas['NamedEvent'], 'type' | 'actor' | 'summary'>;
type Say = (words: Words) => string;

const words: Readonly<Record<string, Words | undefined>> = { ...targetEventWords, ...assessmentEventWords };

/** What an event is called; one of a later version by its type. */
export const verbOf = ({ type }: Pick<Named, 'type'>, say: Say): string => {
  const known = words[type];
  return known ? say(known) : type;
};

export const bracketed = (text: string, say: Say): string => say(punctuation.bracket).replace('{}', () => text);

/** Who recorded it, with whom they stood in for. */
export function whoOf({ actor, summary }: Omit<Named, 'type'>, say: Say, nameOf: NameOf): string {
  if ('system' in actor) return say(historyWords.system);
  const { onBehalfOf } = summary;
  const name = nameOf(actor.personId);
  return onBehalfOf === undefined || onBehalfOf === actor.personId
    ? name
    : `${name}${bracketed(`${say(historyWords.deputy)} ${nameOf(onBehalfOf)}`, say)}`;
}

const votes: Readonly<Record<string, Words | undefined>> = {
  ...{ agree: roundWords.agree, disagree: roundWords.disagree, abstain: roundWords.abstain },
};

/** How one voted; nothing where it was no vote. */
export const voteOf = ({ summary }: Pick<Named, 'summary'>, say: Say): string | undefined => {
  const vote = votes[summary.vote ?? ''];
  return vote && say(vote);
};

/** Which step, to whom it went, and what was said. */
export function detailsOf({ summary }: Pick<Named, 'summary'>, say: Say, nameOf: NameOf): string {
  const vote = voteOf({ summary }, say);
  const { stepName, to, person, opinion, reason, text, total, grade } = summary;
  const persons = [to ?? [], person ?? []].flat();
  return [
    stepName,
    vote,
    persons.length > 0 ? `${say(historyWords.to_)} ${persons.map(nameOf).join(say(punctuation.list))}` : undefined,
    opinion ?? reason ?? text,
    total === undefined ? undefined : `${total} ${grade ?? ''}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
