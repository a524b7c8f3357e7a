import { Card, Flex, Progress, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX, useMemo } from 'react';
import { queries } from '../api/client.js';
import { Chart } from '../charts/chart.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { scoreWords as words } from '../words/score-words.js';
import { inboxWords } from '../words/words.js';
import { gradesCharted, spendingCharted } from './charted-scores.js';
import { type Narrowed } from './use-scores.js';

interface Pictured {
  readonly narrowed: Narrowed;
  readonly rows: readonly Schemas['ListedScore'][];
}

/** How far the year is scored, how the grades are spread, and spending against progress: by unit, or of one unit by project. */
export function Pictures({ narrowed, rows }: Pictured): JSX.Element | null {
  const say = useSay();
  const query = ofAnyGrade(narrowed);
  const summary = queries.useQuery('get', '/api/v1/scores/summary', { params: { query } });
  const [grades, spending] = useMemo(() => {
    if (!summary.data) return [];
    const { groups } = summary.data;
    const byProject = rows.map((row) => ({ ...row, called: `${row.name} ${row.fiscalYear}` }));
    const byUnit = groups.map((group) => ({ ...group, called: group.unit }));
    const charted =
      groups.length > 1
        ? spendingCharted(byUnit, say(inboxWords.unit), say)
        : spendingCharted(byProject, say(inboxWords.project), say);
    return [gradesCharted(summary.data, say), charted];
  }, [summary.data, rows]);
  if (summary.isError) return <Failed error={summary.error} again={() => void summary.refetch()} />;
  if (!grades || !spending || summary.data?.count === 0) return null;
  return (
    <Flex gap={16} align="stretch" className="pictures">
      <Card style={{ width: 380 }}>
        <Typography.Paragraph>{`${say(words.count)} ${summary.data?.count} · ${say(words.average)} ${summary.data?.average}`}</Typography.Paragraph>
        <ScoringProgress query={query} />
        <Chart charted={grades} />
      </Card>
      <Card style={{ flex: 1, minWidth: 0 }}>
        <Chart charted={spending} />
      </Card>
    </Flex>
  );
}

const ofAnyGrade = ({ grade: _, ...query }: Narrowed) => query;

/** The scoring of the year: submitted assessments are scored one by one. */
function ScoringProgress({ query }: { readonly query: Omit<Narrowed, 'grade'> }): JSX.Element | null {
  const say = useSay();
  const counts = queries.useQuery('get', '/api/v1/assessments/counts', { params: { query } });
  if (!counts.data) return null;
  const { open, recorded, submitted, scored } = counts.data;
  const [all, later] = [submitted + scored, open + recorded];
  const said = `${say(words.progress)}${scored} / ${all} ${say(words.ofSubmitted)}`;
  return (
    <div style={{ marginBlockEnd: 16 }}>
      {said}
      {later > 0 && ` · ${later} ${say(words.notSubmitted)}`}
      <Progress aria-label={said} percent={all === 0 ? 0 : Math.floor((scored / all) * 100)} showInfo={false} />
    </div>
  );
}
