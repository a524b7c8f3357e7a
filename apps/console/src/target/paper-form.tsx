import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { money } from '../inbox/shown.js';
import { useSay } from '../words/language.js';
import { appWords, inboxWords, paperWords } from '../words/words.js';
import { type Marks, noMarks } from './paper-changes.js';
import { PaperCell } from './paper-cell.js';
import { columns, PaperRows } from './paper-rows.js';

type Target = Pick<Schemas['Target'], 'content' | 'fiscalYear' | 'unit' | 'weightTotal' | 'demoData'>;

/** 部门预算项目绩效目标表 for one project, as it is handed in on paper (rules.md §6); A4 landscape where it is printed. What changed is marked on the screen. */
export function PaperForm({
  target,
  marks = noMarks,
}: {
  readonly target: Target;
  readonly marks?: Marks;
}): JSX.Element {
  const say = useSay();
  const { content, fiscalYear, unit, weightTotal, demoData } = target;
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
          <HeadLine column="name" label={say(inboxWords.project)} content={content} marks={marks} />
          <HeadLine column="budget" label={say(inboxWords.budget)} content={content} marks={marks} />
          <HeadLine column="annualGoal" label={say(paperWords.annualGoal)} content={content} marks={marks} />
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(paperWords[column === 'unit' ? 'measure' : column])}
              </th>
            ))}
          </tr>
        </thead>
        <PaperRows rows={content.indicators} marks={marks} />
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

interface Head {
  readonly column: 'name' | 'budget' | 'annualGoal';
  readonly label: string;
  readonly content: Target['content'];
  readonly marks: Marks;
}

function HeadLine({ column, label, content, marks }: Head): JSX.Element {
  const shown = (value: string | undefined): string | undefined =>
    column === 'budget' && value !== undefined && value !== '' ? money(value) : value;
  const change = marks.header(column);
  return (
    <tr>
      <th colSpan={2} scope="row">
        {label}
      </th>
      <PaperCell
        columns={6}
        value={shown(content[column])}
        change={change && { column, from: shown(change.from) ?? '', to: shown(change.to) ?? '' }}
      />
    </tr>
  );
}

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
