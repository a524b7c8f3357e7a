import { type Schemas } from '#platform/api-client';
import { Flex, Select } from 'antd';
import { type JSX } from 'react';
import { money } from '../inbox/shown.js';
import { intakeWords } from '../words/imports-words.js';
import { useSay } from '../words/language.js';
import { RowsTable } from './rows-table.js';

interface Chosen {
  readonly intake: Schemas['Intake'];
  readonly project: number;
  readonly choose: (project: number) => void;
}

/** One project after the other: what is printed beside what was read of it. */
export function Projects({ intake, project, choose }: Chosen): JSX.Element {
  const say = useSay();
  const { projects, intakeId } = intake;
  const shown = projects[project];
  return (
    <Flex vertical gap={12}>
      <Flex gap={16} align="center" wrap>
        <label htmlFor="project-shown">{say(intakeWords.project)}</label>
        <Select
          id="project-shown"
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 480 }}
          value={project}
          onChange={choose}
          options={projects.map(({ name, line }, at) => ({
            value: at,
            label: `${at + 1}. ${name ?? say(intakeWords.missing)}（${say(intakeWords.line)} ${line}）`,
          }))}
        />
        {shown && (
          <span>
            {shown.unit ?? say(intakeWords.missing)} · {say(intakeWords.budget)}{' '}
            {shown.budget === undefined ? say(intakeWords.missing) : money(shown.budget)} {shown.currencyUnit} ·{' '}
            {say(intakeWords.weightTotal)} {shown.weightTotal}
          </span>
        )}
      </Flex>
      {shown && <RowsTable intake={intake} project={project} key={`${intakeId} ${project}`} />}
    </Flex>
  );
}
