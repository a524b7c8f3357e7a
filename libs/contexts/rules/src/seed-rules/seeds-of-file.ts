import { digestOf } from '#domain/kernel';
import { allSeverities } from '../domain/checks.js';
import { type RulesFile } from '../domain/rules-file.js';
import { type YearRules } from '../domain/rules-of-year.js';

/** With which rules a year of the region begins. */
export interface Seed {
  readonly region: string;
  readonly fiscalYear: number;
  readonly rules: YearRules;
}

type Entry = RulesFile[number];

/** Of a region and year: its own entry before `*`, the latest year that is not later. */
function entryFor(file: RulesFile, region: string, year: number): Entry | undefined {
  const [entry] = file
    .filter((each) => (each.region === region || each.region === '*') && each.fromYear <= year)
    .sort((a, b) => Number(b.region === region) - Number(a.region === region) || b.fromYear - a.fromYear);
  return entry;
}

const rulesOf = ({ region: _, fromYear: __, ...rules }: Entry): YearRules => ({
  ...rules,
  severities: { ...rules.severities, ...allSeverities(rules.severities) },
});

/** One for every year with which other rules begin: from there on they hold until the next. */
export function seedsOf(file: RulesFile, region: string): readonly Seed[] {
  const years = [...new Set(file.map(({ fromYear }) => fromYear))].sort((a, b) => a - b);
  const seeds: Seed[] = [];
  for (const fiscalYear of years) {
    const entry = entryFor(file, region, fiscalYear);
    if (entry === undefined) continue;
    const rules = rulesOf(entry);
    const before = seeds.at(-1);
    if (before && digestOf(before.rules) === digestOf(rules)) continue;
    seeds.push({ region, fiscalYear, rules });
  }
  return seeds;
}
