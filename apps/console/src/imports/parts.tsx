import { type Schemas } from '#platform/api-client';
import { Card, Tabs } from 'antd';
import { type JSX, useState } from 'react';
import { intakeWords } from '../words/imports-words.js';
import { useSay } from '../words/language.js';
import { Columns } from './columns.js';
import { Projects } from './projects.js';
import { Todo } from './todo.js';
import { Told } from './told.js';

type Intake = Schemas['Intake'];
type Part = 'todo' | 'rows' | 'told' | 'columns';

interface Shown {
  readonly intake: Intake;
  /** Whether it is for whoever looks to decide. */
  readonly mayDecide: boolean;
}

/** What is to be decided first, then what was read, what else was found, and by what columns. */
export function Parts({ intake, mayDecide }: Shown): JSX.Element {
  const say = useSay();
  const isOpen = mayDecide && intake.status === 'read';
  const [part, show] = useState<Part>('todo');
  const [project, choose] = useState(0);
  const { counts, findings, mappings = [] } = intake;
  const showProject = (next: number): void => {
    choose(next);
    show('rows');
  };
  return (
    <Card size="small">
      <Tabs
        activeKey={part === 'todo' && !isOpen ? 'rows' : part}
        onChange={(next) => show(next as Part)} // a key of these
        items={[
          ...(isOpen
            ? [
                {
                  key: 'todo',
                  label: say(intakeWords.todo),
                  children: <Todo intake={intake} showProject={showProject} />,
                },
              ]
            : []),
          {
            key: 'rows',
            label: say(intakeWords.rows),
            children: <Projects intake={intake} project={project} choose={choose} />,
          },
          {
            key: 'told',
            label: `${say(intakeWords.told)} ${counts?.findings ?? findings.length}`,
            children: <Told intakeId={intake.intakeId} showProject={showProject} />,
          },
          {
            key: 'columns',
            label: say(intakeWords.columns),
            children: <Columns mappings={mappings} map={intake.map} />,
          },
        ]}
      />
    </Card>
  );
}
