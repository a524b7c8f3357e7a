import { Alert } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { namesIn } from '../api/names.js';
import { useSay } from '../words/language.js';
import { punctuation } from '../words/punctuation.js';
import { reviewWords } from '../words/review-words.js';
import { returnOf } from './return-of.js';

/** What was asked for with the return, where whoever is to write it anew begins to read. */
export function ReturnedBecause({ timeline }: { readonly timeline: Schemas['TargetTimeline'] }): JSX.Element | null {
  const say = useSay();
  const returned = returnOf(timeline.items);
  if (returned === undefined) return null;
  const { by, stepName, opinions } = returned;
  const nameOf = namesIn(timeline.people);
  return (
    <Alert
      className="no-print returned"
      type="warning"
      showIcon
      title={`${say(reviewWords.returnedBy)}${say(punctuation.colon)}${nameOf(by)} · ${stepName}`}
      description={opinions.map(({ signedBy, opinion }) => (
        <div key={`${signedBy} ${opinion}`}>
          {opinions.length > 1 ? `${nameOf(signedBy)}${say(punctuation.colon)}${opinion}` : opinion}
        </div>
      ))}
    />
  );
}
