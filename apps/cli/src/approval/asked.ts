import { refuse } from '../failure.js';
import { type ActOptions } from './options.js';

const GRADES = ['优', '良', '中', '差'] as const;
type Grade = (typeof GRADES)[number];

const gradeOf = (letter: string): Grade | undefined => GRADES.find((grade) => grade === letter);

/** Five grades in their order: 完整性 相关性 适当性 可行性 总体. */
export function gradesFrom(text: string) {
  const [completeness, relevance, adequacy, feasibility, overall, ...more] = Array.from(text, gradeOf);
  if (completeness && relevance && adequacy && feasibility && overall && more.length === 0)
    return { completeness, relevance, adequacy, feasibility, overall };
  throw refuse(
    `看不懂 --grades ${text}，应依次为完整性、相关性、适当性、可行性、总体五个评级，如 优优良优优。`,
    'Five grades are asked for, each 优, 良, 中 or 差: completeness, relevance, adequacy, feasibility, overall.',
  );
}

/** Where a return goes; nothing where the chain says it. */
export function returnTo({ to, resume }: ActOptions) {
  if (to === undefined && resume === undefined) return undefined;
  return { step: stepFrom(to ?? 'drafter'), ...(resume === undefined ? {} : { resume }) };
}

function stepFrom(text: string): number | 'drafter' {
  if (text === 'drafter') return text;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw refuse(`看不懂 --to ${text}，应是 drafter 或第几步，如 2。`, 'It must be drafter, or a step like 2.');
}
