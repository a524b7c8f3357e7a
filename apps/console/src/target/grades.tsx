import { Button, Flex, Radio } from 'antd';
import { type JSX } from 'react';
import { gradeWords } from '../words/act-words.js';
import { useSay } from '../words/language.js';
import { criteria, type Grades, type SomeGrades } from './fill.js';

const grades = ['优', '良', '中', '差'] as const;

interface Graded {
  readonly value: SomeGrades;
  readonly onChange: (given: SomeGrades) => void;
}

/** 四性: four criteria and how it is as a whole. */
export function GradesField({ value, onChange }: Graded): JSX.Element {
  const say = useSay();
  const all = (grade: Grades['overall']): SomeGrades => Object.fromEntries(criteria.map((each) => [each, grade]));
  return (
    <fieldset className="grades">
      <legend>{say(gradeWords.title)}</legend>
      {criteria.map((each) => (
        <Flex key={each} gap={12} align="center" style={{ marginBlockEnd: 4 }}>
          <span id={`grade-${each}`} style={{ width: 110, fontWeight: each === 'overall' ? 600 : 400 }}>
            {say(gradeWords[each])}
          </span>
          <Radio.Group
            aria-labelledby={`grade-${each}`}
            optionType="button"
            size="small"
            value={value[each] ?? null}
            options={grades.map((grade) => ({ label: grade, value: grade }))}
            onChange={({ target }) => onChange({ ...value, [each]: target.value as Grades['overall'] })}
          />
        </Flex>
      ))}
      <Flex gap={8} align="center">
        <Button size="small" onClick={() => onChange(all('优'))}>
          {say(gradeWords.all)} 优
        </Button>
        <span>{say(gradeWords.rule)}</span>
      </Flex>
    </fieldset>
  );
}
