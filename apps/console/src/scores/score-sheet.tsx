import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { money } from '../inbox/shown.js';
import { useLanguage, useSay } from '../words/language.js';
import { scoreWords as words } from '../words/score-words.js';

type Score = Schemas['Score'];

const heads = ['row', 'target', 'actual', 'weight', 'score', 'why', 'reason'] as const;

/** The score on one sheet, so that it can be followed with a pencil. */
export function ScoreSheet({ score }: { readonly score: Score }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { fiscalYear, name, unit, rows, explanation, total, grade, executionBudget, executionSpent } = score;
  return (
    <div className="paper score">
      <table>
        <caption>{`${fiscalYear} ${say(words.sheet)} · ${unit} ${name}`}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={`column-${head}`}>
                {say(words[head])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.indicatorId} row={row} />
          ))}
          <tr>
            <td>{say(words.execution)}</td>
            <td className="number">{money(executionBudget)}</td>
            <td className="number">{money(executionSpent)}</td>
            <td className="number">{executionPoints(rows)}</td>
            <td className="number">{score.executionScore}</td>
            <td colSpan={2}>{explanation.execution[language]}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {say(words.sum)}
            </th>
            <td className="number">100</td>
            <td className="number">
              <strong>{total}</strong>
            </td>
            <td colSpan={2}>
              <strong>{grade}</strong>
              {score.ceiling !== null && `（${say(words.ceiling)} ${score.ceiling}）`}
            </td>
          </tr>
          <tr>
            <th scope="row" colSpan={3}>
              {say(words.formula)}
            </th>
            <td colSpan={4}>{explanation.total[language]}</td>
          </tr>
        </tfoot>
      </table>
      <Provenance score={score} />
    </div>
  );
}

function Row({ row }: { readonly row: Score['rows'][number] }): JSX.Element {
  const language = useLanguage();
  const isWords = row.operator === '定性';
  return (
    <tr>
      <td>{row.name}</td>
      <td>{isWords ? row.target : `${row.operator} ${row.target}${row.unit ?? ''}`}</td>
      <td>{row.actual ?? ''}</td>
      <td className="number">{row.effectiveWeight}</td>
      <td className="number">{row.score}</td>
      <td>{row.explanation[language]}</td>
      <td>{row.reason ?? ''}</td>
    </tr>
  );
}

/** What the rows leave of 100; weights have two places. */
function executionPoints(rows: Score['rows']): string {
  const cents = rows.map(({ effectiveWeight }) => Math.round(Number(effectiveWeight) * 100));
  return String((10_000 - cents.reduce((a, b) => a + b, 0)) / 100);
}

/** By which policy and which engine, and the digest by which it is compared: never anything else afterwards. */
function Provenance({ score }: { readonly score: Score }): JSX.Element {
  const say = useSay();
  const { policyId, policyVersion, engineVersion, digest } = score;
  return (
    <p style={{ fontSize: 12, marginBlockStart: 8, overflowWrap: 'anywhere' }}>
      {`${say(words.policy)} ${policyId} v${policyVersion} · ${say(words.engine)} ${engineVersion} · ${say(words.digest)} ${digest}`}
    </p>
  );
}
