import { type Schemas } from '#platform/api-client';
import { type Charted } from '../charts/charted.js';
import { type Words } from '../words/language.js';
import { scoreWords as words } from '../words/score-words.js';
import { colourOfGrade, grades } from './grades.js';

type Say = (words: Words) => string;

/** How many there are of each grade, none left out. */
export function gradesCharted({ grades: counted }: Schemas['ScoreSummary'], say: Say): Charted {
  return {
    title: say(words.grades),
    of: say(words.grade),
    categories: grades,
    height: 240,
    series: [
      {
        ...{ name: say(words.count), kind: 'bar', colours: grades.map(colourOfGrade) },
        values: grades.map((grade) => counted.find((each) => each.grade === grade)?.count ?? 0),
      },
    ],
  };
}

interface Rates {
  readonly called: string;
  readonly executionRate: string | null;
  readonly indicatorRate: string;
}

const MOST = 12;
const ROW_PX = 30;
const percent = (share: string | null): number | null => (share === null ? null : Number(share) * 100);
const apart = ({ executionRate, indicatorRate }: Rates): number =>
  executionRate === null ? 0 : Math.abs(Number(executionRate) - Number(indicatorRate));

/** What was spent beside what was reached: where the two are farthest apart is on top, and of many the rest is left out. */
export function spendingCharted(rates: readonly Rates[], of: string, say: Say): Charted {
  const shown = [...rates].sort((a, b) => apart(b) - apart(a)).slice(0, MOST);
  return {
    title: `${say(words.spending)}${shown.length < rates.length ? say(words.farthest) : ''}`,
    of,
    categories: shown.map(({ called }) => called),
    format: (value) => `${Number(value.toFixed(2))}`,
    horizontal: true,
    max: 100,
    height: 60 + shown.length * ROW_PX,
    series: [
      {
        ...{ name: say(words.executionRate), kind: 'bar' },
        values: shown.map(({ executionRate }) => percent(executionRate)),
      },
      {
        ...{ name: say(words.indicatorRate), kind: 'bar' },
        values: shown.map(({ indicatorRate }) => percent(indicatorRate)),
      },
    ],
  };
}
