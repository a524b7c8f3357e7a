import { Tag } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { useLanguage, useSay, type Words } from '../words/language.js';
import { partWords } from '../words/rules-words.js';

interface Shown {
  readonly differences: readonly Schemas['RulesDifference'][];
  readonly none: Words;
}

const named: Readonly<Record<string, Words>> = partWords;

/** What differs, sentence by sentence as the server says it. */
export function Differences({ differences, none }: Shown): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  if (differences.length === 0) return <span>{say(none)}</span>;
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {differences.map((each) => (
        <li key={each.en}>
          <Tag>{say(named[each.part] ?? { zh: each.part, en: each.part })}</Tag>
          {each[language]}
        </li>
      ))}
    </ul>
  );
}
