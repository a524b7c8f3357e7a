import { answerOf, type Schemas } from '#platform/api-client';
import { Form, Select } from 'antd';
import { type JSX } from 'react';
import { api } from '../../api/client.js';
import { useSay } from '../../words/language.js';
import { partWords, personWords } from '../../words/organisation-words.js';
import { roleWords } from '../../words/words.js';
import { type Act, keyed } from '../parts/act-form.js';
import { DayField, PersonField } from '../parts/fields.js';
import { type Post } from './post.js';

type Held = Pick<Post, 'appointmentId' | 'role' | 'scope'>;

export const recordAbsence = (personId: string, held: readonly Held[]): Act<Schemas['NewAbsence']> => ({
  ...{ words: personWords.absent, says: personWords.absentSays },
  initial: (today) => ({ startsOn: today, endsOn: today }),
  fields: (
    <>
      <PersonField name="deputy" words={personWords.deputy} />
      <DayField name="startsOn" words={personWords.startsOn} />
      <DayField name="endsOn" words={personWords.endsOn} />
      <PostsField held={held} />
    </>
  ),
  send: ({ appointmentIds = [], ...body }, key) =>
    answerOf(
      api.POST('/api/v1/people/{personId}/absences', {
        params: { path: { personId }, header: keyed(key) },
        body: { ...body, ...(appointmentIds.length > 0 ? { appointmentIds } : {}) },
      }),
    ),
});

function PostsField({ held }: { readonly held: readonly Held[] }): JSX.Element {
  const say = useSay();
  return (
    <Form.Item name="appointmentIds" label={say(personWords.absentPosts)} extra={say(personWords.absentPostsHint)}>
      <Select
        mode="multiple"
        options={held.map((post) => ({ value: post.appointmentId, label: say(postWords(post)) }))}
      />
    </Form.Item>
  );
}

/** 单位负责人 307001 */
export const postWords = ({ role, scope }: Pick<Post, 'role' | 'scope'>) => {
  const words = roleWords[role] ?? { zh: role, en: role };
  const at = scope === '*' ? partWords.region : { zh: scope, en: scope };
  return { zh: `${words.zh} ${at.zh}`, en: `${words.en} ${at.en}` };
};

export const endAbsence = (personId: string, absenceId: string): Act<Schemas['LastDay']> => ({
  ...{ words: personWords.endAbsence, says: personWords.endAbsenceSays },
  initial: (today) => ({ endsOn: today }),
  fields: <DayField name="endsOn" words={personWords.endsOn} />,
  send: (body, key) =>
    answerOf(
      api.PUT('/api/v1/people/{personId}/absences/{absenceId}/end', {
        params: { path: { personId, absenceId }, header: keyed(key) },
        body,
      }),
    ),
});

interface Leaving {
  readonly endsOn: string;
  readonly to?: string;
  /** Of single posts, by appointment. */
  readonly over?: Readonly<Record<string, string | undefined>>;
}

export const recordLeaving = (personId: string, held: readonly Held[]): Act<Leaving> => ({
  ...{ words: personWords.leave, says: personWords.leaveSays, isDanger: true },
  initial: (today) => ({ endsOn: today }),
  fields: (
    <>
      <DayField name="endsOn" words={personWords.endsOn} />
      <PersonField name="to" words={personWords.takesOver} isOptional />
      {held.length > 1 &&
        held.map((post) => (
          <PersonField
            key={post.appointmentId}
            name={['over', post.appointmentId]}
            words={takenOver(post)}
            isOptional
          />
        ))}
    </>
  ),
  send: ({ endsOn, to, over = {} }, key) => {
    const handOver = held.flatMap(({ appointmentId }) => {
      const taker = over[appointmentId] ?? to;
      return taker === undefined ? [] : [{ appointmentId, to: taker }];
    });
    return answerOf(
      api.PUT('/api/v1/people/{personId}/leaving', {
        params: { path: { personId }, header: keyed(key) },
        body: { endsOn, handOver },
      }),
    );
  },
});

const takenOver = (post: Held) => {
  const { zh, en } = postWords(post);
  return { zh: `${personWords.takesOverPost.zh}${zh}`, en: `${personWords.takesOverPost.en}${en}` };
};
