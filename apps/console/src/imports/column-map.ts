import { type Schemas } from '#platform/api-client';

export type Mapping = Schemas['IntakeMapping'];

/** What a person put right: by `sheet!column`, the field; empty where the column is left out. */
export type Corrections = Readonly<Record<string, string>>;

export const keyOf = ({ sheet }: Pick<Mapping, 'sheet'>, column: number): string =>
  `${sheet === undefined ? '' : `${sheet}!`}${column + 1}`;

/** As the API takes it, `表1!3=budget,4=`; columns count from 1. What was said when the file was sent stands, but for what is said anew. */
export function mapOf(before: string | undefined, corrections: Corrections): string {
  const kept = (before ?? '').split(/[,，;；]/).filter((entry) => {
    const [at = ''] = entry.split(/[=＝]/, 1);
    return entry.trim() !== '' && !Object.hasOwn(corrections, at.trim());
  });
  return [...kept, ...Object.entries(corrections).map(([at, field]) => `${at}=${field}`)].join(',');
}
