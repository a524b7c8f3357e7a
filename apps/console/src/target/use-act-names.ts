import { type Schemas } from '#platform/api-client';
import { namesIn } from '../api/names.js';
import { actButtons } from '../words/act-words.js';
import { filled } from '../words/filled.js';
import { useSay } from '../words/language.js';
import { punctuation } from '../words/punctuation.js';
import { nodeWords } from '../words/review-words.js';
import { type OfferedAct } from './offered-acts.js';

type Signers = Schemas['TargetSigners'] | undefined;

/** An act by its name; for whom, whose seat, and which of two of a kind, where it would not be clear. */
export function useActNames(
  { people }: Schemas['TargetNext'],
  signers: Signers,
  offered: readonly OfferedAct[],
): (act: OfferedAct) => string {
  const say = useSay();
  const nameOf = namesIn(people, signers?.people);
  const more = (act: OfferedAct): string => {
    if (act.name === 'remove-signer') return `${say(punctuation.colon)}${nameOf(addedIn(signers, act))}`;
    const { onBehalfOf, stepName = '', ordinal = '' } = act.act;
    const forWhom =
      onBehalfOf === undefined
        ? ''
        : say(filled(punctuation.bracket, `${say(nodeWords.deputyFor)} ${nameOf(onBehalfOf)}`));
    const isOneOfMany = offered.filter(({ name }) => name === act.name).length > 1;
    return isOneOfMany ? `${forWhom} ${stepName} ${ordinal}` : forWhom;
  };
  return (act) => `${say(actButtons[act.name])}${more(act)}`;
}

/** Who was added to the seat that an act is about. */
function addedIn(signers: Signers, { act: { step, ordinal } }: OfferedAct): string | undefined {
  const seats = signers?.steps.find((each) => each.step === step)?.seats ?? [];
  const seat = seats.find((each) => each.ordinal === ordinal)?.seat;
  return seat && 'person' in seat ? seat.person : undefined;
}
