import { type Schemas } from '#platform/api-client';
import { Button, Card, Flex, Select, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { Link } from 'react-router';
import { money } from '../inbox/shown.js';
import { searchOf } from '../targets/view.js';
import { useSay } from '../words/language.js';
import { deskWords } from '../words/desk-words.js';
import { listWords } from '../words/targets-words.js';
import { Bar, Legend } from './bar.js';
import { compared, partsOf } from './progress.js';

type Unit = Schemas['TargetUnit'];

interface Told {
  readonly years: readonly number[];
  readonly year: number;
  readonly choose: (year: number) => void;
  readonly summary: Schemas['TargetSummary'];
  readonly units: readonly Unit[];
}

/** How far one's unit, department or region has come, and each part of it. */
export function ProgressCard({ years, year, choose, summary, units }: Told): JSX.Element {
  const say = useSay();
  const roots = units.filter(({ parent }) => parent === undefined);
  const [root] = roots;
  const of = roots.length === 1 && root ? nameOf(root) : '';
  const parts = partsOf(summary.standings);
  return (
    <Card
      size="small"
      title={`${say(deskWords.progress)}${of === '' ? '' : ` · ${of}`}`}
      extra={
        <Flex gap={12} align="center">
          <Select
            size="small"
            aria-label={say(listWords.year)}
            options={years.map((each) => ({ value: each, label: each }))}
            value={year}
            onChange={choose}
          />
          <Link to={`/targets?fiscalYear=${year}`}>{say(deskWords.seeAll)}</Link>
        </Flex>
      }
    >
      <Flex vertical gap={8}>
        <Typography.Text>
          {summary.count} {say(deskWords.ofTargets)} · {money(summary.budget)} {say(deskWords.yuan)}
        </Typography.Text>
        <Bar parts={parts} of={of === '' ? String(year) : of} />
        <Legend parts={parts} view={{ fiscalYear: year }} />
        <Compared year={year} units={compared(units)} />
      </Flex>
    </Card>
  );
}

const nameOf = ({ code, name }: Unit): string => `${code}${name === undefined ? '' : ` ${name}`}`;

const AT_FIRST = 8;

/** Those that have most left to do first. */
function Compared({ year, units }: Pick<Told, 'year' | 'units'>): JSX.Element | null {
  const say = useSay();
  const [isWhole, showWhole] = useState(false);
  if (units.length === 0) return null;
  const isByUnit = units.some(({ parent }) => parent !== undefined);
  const sorted = units.toSorted((a, b) => leftOf(b) - leftOf(a) || (a.code < b.code ? -1 : 1));
  return (
    <section>
      <Typography.Title level={2} style={{ fontSize: 14, marginBlock: '8px' }}>
        {say(isByUnit ? deskWords.byUnit : deskWords.byDepartment)}
      </Typography.Title>
      {(isWhole ? sorted : sorted.slice(0, AT_FIRST)).map((unit) => (
        <Flex key={unit.code} gap={12} align="center" style={{ marginBlockEnd: 6 }}>
          <Link className="progress-name" to={`/targets?${searchOf({ fiscalYear: year, unit: unit.code })}`}>
            {nameOf(unit)}
          </Link>
          <div style={{ flex: 1 }}>
            {unit.count === 0 ? say(deskWords.none) : <Bar parts={partsOf(unit.standings)} of={nameOf(unit)} />}
          </div>
          <span className="number" style={{ width: 170 }}>
            {money(unit.budget)}
          </span>
        </Flex>
      ))}
      {sorted.length > AT_FIRST && (
        <Button type="link" style={{ padding: 0 }} onClick={() => showWhole(!isWhole)}>
          {say(isWhole ? deskWords.less : deskWords.more)}（{sorted.length}）
        </Button>
      )}
    </section>
  );
}

const leftOf = ({ standings }: Unit): number =>
  partsOf(standings).reduce((all, { status, count }) => (status === 'approved' ? all : all + count), 0);
