import { answerOf, type Schemas } from '#platform/api-client';
import { api } from '../api/client.js';
import { type Words } from '../words/language.js';
import { targetWords } from '../words/words.js';

type Next = Schemas['TargetNext'];
type ActNow = Schemas['ActNow'];

export interface OfferedAct {
  readonly name: string;
  readonly words: Words;
  readonly isMain: boolean;
  /** Whether words go with it: not at all, if one likes, or they must. */
  readonly text: 'none' | 'optional' | 'required';
  /** Sends it under the key; what was seen is named, so that anything newer is refused. */
  readonly send: (key: string, text: string) => Promise<unknown>;
}

/** What `next` says that one may do, as buttons. */
export function actsOf(next: Next): readonly OfferedAct[] {
  return next.acts.filter(({ may }) => may).flatMap((act) => makers[act.act]?.(next, act) ?? []);
}

const makers: Partial<Record<ActNow['act'], (next: Next, act: ActNow) => readonly OfferedAct[]>> = {
  sign: (next, { step = 0, ordinal }) => {
    const seen = {
      round: next.round,
      step,
      contentHash: next.contentHash,
      ...(ordinal === undefined ? {} : { ordinal }),
    };
    const path = { targetId: next.targetId };
    return [
      {
        ...{ name: 'agree', words: targetWords.agree, isMain: true, text: 'optional' },
        send: (key, opinion) =>
          answerOf(
            api.POST('/api/v1/targets/{targetId}/approvals', {
              params: { path, header: keyed(key) },
              body: { ...seen, ...(opinion === '' ? {} : { opinion }) },
            }),
          ),
      },
      {
        ...{ name: 'disagree', words: targetWords.disagree, isMain: false, text: 'required' },
        send: (key, opinion) =>
          answerOf(
            api.POST('/api/v1/targets/{targetId}/returns', {
              params: { path, header: keyed(key) },
              body: { ...seen, opinion },
            }),
          ),
      },
    ];
  },
  submit: ({ targetId, revision }) => [
    {
      ...{ name: 'submit', words: targetWords.submit, isMain: true, text: 'none' },
      send: (key) =>
        answerOf(
          api.POST('/api/v1/targets/{targetId}/submission', {
            params: { path: { targetId }, header: { ...keyed(key), 'If-Match': `"${revision}"` } },
            body: { reasons: [] },
          }),
        ),
    },
  ],
  withdraw: ({ targetId, round }) => [
    {
      ...{ name: 'withdraw', words: targetWords.withdraw, isMain: false, text: 'optional' },
      send: (key, reason) =>
        answerOf(
          api.POST('/api/v1/targets/{targetId}/withdrawal', {
            params: { path: { targetId }, header: keyed(key) },
            body: { round, ...(reason === '' ? {} : { reason }) },
          }),
        ),
    },
  ],
  'take-back': ({ targetId, round }, { step = 0, ordinal }) => [
    {
      ...{ name: `take-back ${step} ${ordinal}`, words: targetWords.takeBack, isMain: false, text: 'none' },
      send: (key) =>
        answerOf(
          api.POST('/api/v1/targets/{targetId}/signatures/withdrawal', {
            params: { path: { targetId }, header: keyed(key) },
            body: { round, step, ...(ordinal === undefined ? {} : { ordinal }) },
          }),
        ),
    },
  ],
  urge: ({ targetId, round }) => [
    {
      ...{ name: 'urge', words: targetWords.urge, isMain: false, text: 'none' },
      send: (key) =>
        answerOf(
          api.POST('/api/v1/targets/{targetId}/urges', {
            params: { path: { targetId }, header: keyed(key) },
            body: { round },
          }),
        ),
    },
  ],
  comment: ({ targetId }) => [
    {
      ...{ name: 'comment', words: targetWords.comment, isMain: false, text: 'required' },
      send: (key, text) =>
        answerOf(
          api.POST('/api/v1/targets/{targetId}/comments', {
            params: { path: { targetId }, header: keyed(key) },
            body: { text },
          }),
        ),
    },
  ],
};

const keyed = (key: string) => ({ 'Idempotency-Key': key });
