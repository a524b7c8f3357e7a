/** What a county's year is made of: the same options give the same bytes. */
export interface CountyOptions {
  readonly seed: number;
  /** 5,146 as in a district of 2024; a province has a million. */
  readonly projects?: number;
  /** 215 a county: more of them are several counties, each with a region of its own. */
  readonly units?: number;
  readonly fiscalYear?: number;
  /** Days whose events of one stream are one append. At 1 every command is its own, in the order of the year. */
  readonly daysAtOnce?: number;
}

export type CountySizes = Required<CountyOptions>;

export const UNITS_PER_COUNTY = 215;
const PROJECTS_PER_COUNTY = 5_146;
const MOST_PROJECTS = 2_000_000;

export function sizesOf(options: CountyOptions): CountySizes {
  const { projects = PROJECTS_PER_COUNTY } = options;
  const units = Math.max(UNITS_PER_COUNTY, Math.round((projects / PROJECTS_PER_COUNTY) * UNITS_PER_COUNTY));
  const sizes = { projects, units, fiscalYear: 2025, daysAtOnce: 1, ...options };
  for (const count of [projects, sizes.units, sizes.daysAtOnce]) {
    if (!Number.isSafeInteger(count) || count < 1) throw new Error(`not a whole number above 0: ${count}`);
  }
  if (projects > MOST_PROJECTS) throw new Error(`more than ${MOST_PROJECTS} projects: ${projects}`);
  return { ...sizes, units: Math.min(sizes.units, projects) };
}
