import { DomainError, type DomainEvent, type Envelope } from '#domain/kernel';
import { type Past } from './past.js';

/** What a command did; `position` is the commit position as a decimal string, `revision` the stream's last one. */
export interface Decided<State = unknown> {
  readonly position: string;
  readonly revision: number;
  readonly events: readonly DomainEvent[];
  readonly state: State;
}

/** What the command of this id did the first time, where it was done; another command under the id is refused. */
export function whatItDid<State>(past: Past<State>, envelope: Envelope): Decided<State> | undefined {
  const earlier = past.commands.get(envelope.commandId);
  if (!earlier) return undefined;
  if (earlier.commandHash !== envelope.commandHash) {
    throw new DomainError('unprocessable', 'idempotency-key-reused', {
      zh: '这个 Idempotency-Key 已用于另一项操作，请换一个新的。',
      en: 'This Idempotency-Key was used for another command; choose a new one.',
    });
  }
  const { position, revision, events, state } = earlier;
  return { position, revision, events, state };
}
