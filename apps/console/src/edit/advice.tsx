import { type Schemas } from '#platform/api-client';
import { Card, Flex, Input } from 'antd';
import { type JSX } from 'react';
import { checkWords } from '../words/edit-words.js';
import { useLanguage, useSay } from '../words/language.js';

type Found = Schemas['TargetFinding'];

interface Advised {
  readonly findings: readonly Found[];
  readonly reasonOf: (finding: Found) => string;
  readonly give: (finding: Found, reason: string) => void;
}

export const findingKey = ({ code, indicatorId = '' }: Found): string => `${code} ${indicatorId}`;

/** What is odd but may be right, each with a place to say why. */
export function Advice({ findings, reasonOf, give }: Advised): JSX.Element | null {
  const say = useSay();
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <Card size="small" title={say(checkWords.advice)}>
      <Flex vertical gap={12}>
        {findings.map((finding) => (
          <label key={findingKey(finding)}>
            {finding[language]}
            <Input
              aria-label={`${say(checkWords.reason)}：${finding[language]}`}
              placeholder={say(checkWords.reason)}
              maxLength={1000}
              value={reasonOf(finding)}
              onChange={({ target }) => give(finding, target.value)}
            />
          </label>
        ))}
      </Flex>
    </Card>
  );
}
