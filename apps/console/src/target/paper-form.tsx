import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { money } from '../inbox/shown.js';
import { useSay } from '../words/language.js';
import { appWords, inboxWords, paperWords } from '../words/words.js';
import { levelSpans } from './level-spans.js';

type Target = Schemas['Target'];

/** 部门预算项目绩效目标表 for one project, as it is handed in on paper (rules.md §6); A4 landscape where it is printed. */
export function PaperForm({ target }: { readonly target: Target }): JSX.Element {
  const say = useSay();
  const { content, fiscalYear, unit, weightTotal, demoData } = target;
  const spans = levelSpans(content.indicators);
  return (
    <div className="paper">
      <table>
        <caption>
          {fiscalYear}
          {say(paperWords.title)}
          {demoData && `（${say(appWords.demo)}）`}
        </caption>
        <thead>
          <Line label={say(inboxWords.unit)}>{unit}</Line>
          <Line label={say(inboxWords.project)}>{content.name}</Line>
          <Line label={say(inboxWords.budget)}>{money(content.budget)}</Line>
          <Line label={say(paperWords.annualGoal)}>{content.annualGoal}</Line>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(paperWords[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.indicators.map((row, at) => (
            <tr key={row.indicatorId}>
              {(['level1', 'level2'] as const).map((level) =>
                spans[at]?.[level] === 0 ? null : (
                  <td key={level} rowSpan={spans[at]?.[level]}>
                    {row[level]}
                  </td>
                ),
              )}
              <td>{row.level3}</td>
              <td>{row.operator}</td>
              <td className={isNumber(row.value) ? 'number' : ''}>{row.value}</td>
              <td>{row.unit}</td>
              <td className="number">{row.weight}</td>
              <td>{row.direction}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th colSpan={6} scope="row">
              {say(paperWords.total)}
            </th>
            <td className="number">{weightTotal}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const isNumber = (value = ''): boolean => /^[\d.,]+$/.test(value);

const columns = ['level1', 'level2', 'level3', 'operator', 'value', 'measure', 'weight', 'direction'] as const;

function Line({ label, children }: { readonly label: string; readonly children: string | undefined }): JSX.Element {
  return (
    <tr>
      <th colSpan={2} scope="row">
        {label}
      </th>
      <td colSpan={6}>{children}</td>
    </tr>
  );
}
