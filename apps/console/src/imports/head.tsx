import { type Schemas } from '#platform/api-client';
import { Card, Descriptions } from 'antd';
import { type JSX } from 'react';
import { sizeOf } from '../upload/file-rules.js';
import { importsWords, intakeWords } from '../words/imports-words.js';
import { useSay } from '../words/language.js';

const NONE = '—';

const departmentOf = ({ department }: Schemas['Intake']): string =>
  department ? `${department.code} ${department.name}` : NONE;

/** What the whole file was read as. */
export function Head({ intake }: { readonly intake: Schemas['Intake'] }): JSX.Element {
  const say = useSay();
  const { file, fiscalYear, currencyUnit, units, form, projects } = intake;
  const items = [
    [importsWords.file, `${file.name}（${sizeOf(file.bytes)}）`],
    [importsWords.year, fiscalYear],
    [intakeWords.money, currencyUnit ?? say(intakeWords.missing)],
    [intakeWords.form, form?.name ?? NONE],
    [intakeWords.department, departmentOf(intake)],
    [importsWords.units, units.map(({ code, name = '' }) => `${code} ${name}`).join('、')],
    [importsWords.projects, projects.length],
    [intakeWords.indicators, projects.reduce((sum, { indicators }) => sum + indicators, 0)],
  ] as const;
  return (
    <Card size="small">
      <Descriptions
        size="small"
        column={4}
        styles={{ label: { color: '#4e5969' } }}
        items={items.map(([words, children]) => ({ key: words.en, label: say(words), children }))}
      />
    </Card>
  );
}
