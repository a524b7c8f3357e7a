import { Card, Tag } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { useLanguage, useSay } from '../words/language.js';
import { targetWords } from '../words/words.js';

interface Found {
  readonly findings: readonly Schemas['TargetFinding'][];
  readonly content: Schemas['Target']['content'];
}

/** What the server's checks say of the content, each with its row. */
export function Findings({ findings, content }: Found): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const rowOf = (id: string | undefined): string => {
    const at = content.indicators.findIndex(({ indicatorId }) => indicatorId === id);
    return at < 0 ? '' : `${at + 1}. ${content.indicators[at]?.level3 ?? ''}：`;
  };
  return (
    <Card size="small" title={say(targetWords.findings)}>
      {findings.length === 0 && say(targetWords.noFindings)}
      <ul style={{ paddingInlineStart: 0, listStyle: 'none', margin: 0 }}>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.indicatorId ?? ''}`}>
            <Tag color={finding.severity === 'mandatory' ? 'red' : 'gold'}>{say(targetWords[finding.severity])}</Tag>
            {rowOf(finding.indicatorId)}
            {finding[language]}
          </li>
        ))}
      </ul>
    </Card>
  );
}
