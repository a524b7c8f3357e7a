import { answerOf, type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { api } from '../../api/client.js';
import { ActButton, keyed } from '../../organisation/parts/act-form.js';
import { editWords } from '../../words/rules-words.js';

interface Of {
  readonly draft: Schemas['RulesDraft'];
  readonly year: number;
}

/** Names the draft that was seen: one that another administrator has saved since is refused. */
export const Publish = ({ draft, year }: Of): JSX.Element => (
  <ActButton
    type="primary"
    act={{
      ...{ words: editWords.publish, says: editWords.publishSays },
      send: (_: object, key) =>
        answerOf(
          api.POST('/api/v1/rules/{fiscalYear}/versions', {
            params: { path: { fiscalYear: year }, header: keyed(key) },
            body: { contentHash: draft.contentHash },
          }),
        ),
    }}
  />
);
