import { answerOf, type Schemas } from '#platform/api-client';
import { api } from '../api/client.js';
import { type Fill, type Grades, type ReturnTo } from './fill.js';
import { type OfferedAct } from './offered-acts.js';

type Next = Schemas['TargetNext'];
type ReturnBody = Schemas['ReturnRequest'];

/** What was filled in, as it is sent. */
export interface Given extends Pick<Fill, 'text' | 'persons' | 'place' | 'isConsulting'> {
  readonly grades?: Grades;
  readonly to?: ReturnTo;
  readonly cells?: ReturnBody['cells'];
}

interface Sent {
  readonly next: Next;
  readonly offered: OfferedAct;
  readonly given: Given;
  /** A further try has the same one: nothing is done twice. */
  readonly key: string;
}

/** Sends an act with what was seen of it, so that anything newer is refused. */
export const sendAct = (sent: Sent): Promise<unknown> => senders[sent.offered.name](sent);

const said = <Name extends string>(name: Name, text: string) =>
  (text.trim() === '' ? {} : { [name]: text.trim() }) as { readonly [Each in Name]?: string };

const params = ({ next: { targetId }, key }: Sent) => ({ path: { targetId }, header: { 'Idempotency-Key': key } });

const onTask = ({ next: { round, contentHash }, offered }: Sent) => {
  const { step = 1, ordinal } = offered.act;
  return { round, step, contentHash, ...(ordinal === undefined ? {} : { ordinal }) };
};

const disagree = (sent: Sent) => {
  const { text, grades, to, cells = [] } = sent.given;
  const more = { ...(grades ? { grades } : {}), ...(to ? { to } : {}), ...(cells.length > 0 ? { cells } : {}) };
  // Left out where it is none: the server says that it wants one.
  const body = { ...onTask(sent), opinion: text.trim(), ...more };
  return answerOf(api.POST('/api/v1/targets/{targetId}/returns', { params: params(sent), body }));
};

const person = ({ given: { persons } }: Sent): string => persons[0] ?? '';

const senders: Readonly<Record<OfferedAct['name'], (sent: Sent) => Promise<unknown>>> = {
  agree: (sent) => {
    const { text, grades } = sent.given;
    const body = { ...onTask(sent), ...said('opinion', text), ...(grades ? { grades } : {}) };
    return answerOf(api.POST('/api/v1/targets/{targetId}/approvals', { params: params(sent), body }));
  },
  disagree,
  vote: disagree,
  abstain: (sent) =>
    answerOf(
      api.POST('/api/v1/targets/{targetId}/abstentions', {
        params: params(sent),
        body: { ...onTask(sent), ...said('opinion', sent.given.text) },
      }),
    ),
  transfer: (sent) =>
    answerOf(
      api.POST('/api/v1/targets/{targetId}/transfers', {
        params: params(sent),
        body: { ...onTask(sent), to: person(sent), ...said('reason', sent.given.text) },
      }),
    ),
  assign: (sent) =>
    answerOf(
      api.POST('/api/v1/targets/{targetId}/assignments', {
        params: params(sent),
        body: { ...onTask(sent), to: person(sent) },
      }),
    ),
  'add-signers': (sent) => {
    const { persons, place: at, isConsulting, text } = sent.given;
    const asked = isConsulting ? { at: 'before' as const, binding: false as const } : { at };
    const body = { ...onTask(sent), persons: [...persons], ...asked, ...said('reason', text) };
    return answerOf(api.POST('/api/v1/targets/{targetId}/signers', { params: params(sent), body }));
  },
  'remove-signer': (sent) => {
    const { ordinal = 1, ...seen } = onTask(sent);
    return answerOf(
      api.POST('/api/v1/targets/{targetId}/signers/removal', { params: params(sent), body: { ...seen, ordinal } }),
    );
  },
  'take-back': (sent) => {
    const { round, step, ordinal } = onTask(sent);
    const body = { round, step, ...(ordinal === undefined ? {} : { ordinal }) };
    return answerOf(api.POST('/api/v1/targets/{targetId}/signatures/withdrawal', { params: params(sent), body }));
  },
  copy: (sent) =>
    answerOf(
      api.POST('/api/v1/targets/{targetId}/copies', {
        params: params(sent),
        body: { round: sent.next.round, to: [...sent.given.persons] },
      }),
    ),
  read: async (sent) => {
    for (const round of sent.next.copiesToRead ?? [])
      await answerOf(
        api.POST('/api/v1/targets/{targetId}/copies/reading', {
          params: { ...params(sent), header: { 'Idempotency-Key': `${sent.key}-${round}` } },
          body: { round },
        }),
      );
  },
  comment: (sent) =>
    answerOf(
      api.POST('/api/v1/targets/{targetId}/comments', {
        params: params(sent),
        body: { text: sent.given.text.trim() },
      }),
    ),
  urge: (sent) =>
    answerOf(api.POST('/api/v1/targets/{targetId}/urges', { params: params(sent), body: { round: sent.next.round } })),
  withdraw: (sent) =>
    answerOf(
      api.POST('/api/v1/targets/{targetId}/withdrawal', {
        params: params(sent),
        body: { round: sent.next.round, ...said('reason', sent.given.text) },
      }),
    ),
  void: (sent) => {
    const { round, step, contentHash } = sent.next;
    const body = { round, contentHash, ...(step === undefined ? {} : { step }), reason: sent.given.text.trim() };
    return answerOf(api.POST('/api/v1/targets/{targetId}/voiding', { params: params(sent), body }));
  },
};
