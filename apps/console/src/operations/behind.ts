import { type Language } from '../words/language.js';
import { operationsWords } from '../words/operations-words.js';
import { type State } from './use-operations.js';

type Subscriber = State['subscribers'][number];

/** How far behind one is, as a person says it; nothing where it is up to date. */
export function behind({ eventsBehind, capped, secondsBehind }: Subscriber, language: Language): string | undefined {
  if (eventsBehind === 0) return undefined;
  const seconds = Math.round(secondsBehind);
  return `${eventsBehind}${capped ? '+' : ''} ${operationsWords.events[language]} · ${seconds} ${operationsWords.seconds[language]}`;
}

/** How much of what is being built is there, of 100. */
export function builtPercent({ position }: Pick<Subscriber, 'position'>, head: string): number {
  const [at, end] = [BigInt(position ?? '0'), BigInt(head)];
  return end <= 0n ? 100 : Number((100n * (at < end ? at : end)) / end);
}
