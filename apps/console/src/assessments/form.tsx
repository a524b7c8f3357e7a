import { type JSX } from 'react';
import { levelSpans } from '../target/level-spans.js';
import { useSay } from '../words/language.js';
import { assessmentWords as words } from '../words/assessment-words.js';
import { appWords, inboxWords, paperWords } from '../words/words.js';
import { Cell } from './cell.js';
import { GOAL } from './cells.js';
import { FormRow } from './form-row.js';
import { Funds } from './funds.js';
import { type Form as OfForm, FormContext, useForm } from './typing.js';

/** 项目支出绩效自评表 as it is on paper (rules.md §6), with the score as far as it goes. */
export function Form({ form }: { readonly form: OfForm }): JSX.Element {
  const say = useSay();
  const { fiscalYear, report } = form.of;
  return (
    <FormContext value={form}>
      <div className="paper assessment">
        <h2>
          {fiscalYear}
          {say(words.paper)}
          {report?.demoData && `（${say(appWords.demo)}）`}
        </h2>
        <Goal />
        <Funds />
        <Indicators />
      </div>
    </FormContext>
  );
}

function Goal(): JSX.Element {
  const say = useSay();
  const { of } = useForm();
  return (
    <table>
      <tbody>
        <tr>
          <th scope="row">{say(inboxWords.project)}</th>
          <td>{of.content.name}</td>
          <th scope="row">{say(inboxWords.unit)}</th>
          <td>{of.unit}</td>
        </tr>
        <tr>
          <th scope="row">{`${say(words.goal)} · ${say(words.expected)}`}</th>
          <td>{of.content.annualGoal}</td>
          <th scope="row">{say(words.reached)}</th>
          <td style={{ width: '40%' }}>
            <Cell cell={GOAL} label={say(words.reached)} rows={3} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

const heads = ['value', 'actual', 'points', 'score', 'reason'] as const;

function Indicators(): JSX.Element {
  const say = useSay();
  const { of, seen } = useForm();
  const { indicators } = of.content;
  const spans = levelSpans(indicators);
  return (
    <table>
      <thead>
        <tr>
          {(['level1', 'level2', 'level3'] as const).map((level) => (
            <th key={level} scope="col">
              {say(paperWords[level])}
            </th>
          ))}
          {heads.map((head) => (
            <th key={head} scope="col" className={`column-${head}`}>
              {say(words[head])}
            </th>
          ))}
          <th scope="col" className="no-print column-why">
            {say(words.why)}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((row, at) => (
          <FormRow
            key={row.indicatorId}
            row={row}
            at={at}
            levels={(['level1', 'level2'] as const).map((level) =>
              spans[at]?.[level] === 0 ? null : (
                <td key={level} rowSpan={spans[at]?.[level]}>
                  {row[level]}
                </td>
              ),
            )}
          />
        ))}
      </tbody>
      <Total whole={seen.preview.whole} />
    </table>
  );
}

function Total({ whole }: { readonly whole: OfForm['seen']['preview']['whole'] }): JSX.Element {
  const say = useSay();
  const { of, type } = useForm();
  return (
    <tfoot>
      <tr>
        <th colSpan={5} scope="row">
          {say(words.total)}
        </th>
        <td className="number">100</td>
        <td className="number">
          <output>{whole?.total ?? '–'}</output>
        </td>
        <td>
          {whole && `${say(words.grade)} ${whole.grade}`}
          {type && whole && `（${say(words.provisional)}）`}
        </td>
        <td className="no-print">{`${say(words.policy)} ${of.policyId} v${of.policyVersion}`}</td>
      </tr>
    </tfoot>
  );
}
