import { Tag } from 'antd';
import { type JSX } from 'react';
import { colourOfGrade } from './grades.js';

/** A grade in its colour; the word says it as well. */
export function GradeTag({ grade }: { readonly grade: string }): JSX.Element {
  const colour = colourOfGrade(grade);
  return <Tag style={{ color: colour, borderColor: colour, background: '#fff', margin: 0 }}>{grade}</Tag>;
}
