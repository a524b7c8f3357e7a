import { type JSX } from 'react';
import { money } from '../inbox/shown.js';
import { useLanguage, useSay } from '../words/language.js';
import { assessmentWords as words, moneyReasonWords } from '../words/assessment-words.js';
import { Cell } from './cell.js';
import { type MoneyField, moneyCell } from './cells.js';
import { percentOf } from './percent-of.js';
import { useForm } from './typing.js';

const reasons = ['reason', 'budgetAdjustedReason', 'overspentReason', 'notApplicableReason'] as const;
const heads = ['funds', 'firstBudget', 'budget', 'spent', 'points', 'rate', 'score'] as const;

/** 项目资金: what was approved, had and spent, and the score of it; reasons where they are asked for. */
export function Funds(): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { of, cells, seen, type } = useForm();
  const execution = seen.preview.execution;
  const isAsked = (field: MoneyField): boolean =>
    (cells[moneyCell(field)] ?? '') !== '' || seen.findings.has(moneyCell(field));
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(words[head])}
            </th>
          ))}
          <th className="no-print" scope="col">
            {say(words.why)}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say(words.fundsTotal)}</th>
          <td className="number">{money(of.content.budget)}</td>
          {(['budget', 'spent'] as const).map((field) => (
            <td key={field} className="number" style={{ width: 170 }}>
              {type ? (
                <Cell cell={moneyCell(field)} label={say(words[field])} isNumber />
              ) : (
                money(cells[moneyCell(field)] ?? '')
              )}
            </td>
          ))}
          <td className="number">{seen.executionPoints}</td>
          <td className="number">{percentOf(execution?.score.rate)}</td>
          <td className="number">{execution?.score.score}</td>
          <td className="no-print" style={{ fontSize: 12, width: 300 }}>
            {execution?.sentence[language]}
          </td>
        </tr>
        {reasons.filter(isAsked).map((field) => (
          <tr key={field}>
            <th scope="row">{say(moneyReasonWords[field])}</th>
            <td colSpan={7}>
              <Cell cell={moneyCell(field)} label={say(moneyReasonWords[field])} rows={2} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
