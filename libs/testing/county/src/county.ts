import { type Person } from '#domain/kernel';
import { targetIdOf } from '#contexts/targets';
import { chanceOf } from './chance.js';
import { UNITS_PER_COUNTY, type CountySizes } from './options.js';
import { projectName } from './words.js';

export interface Unit {
  readonly ordinal: number;
  readonly region: string;
  readonly code: string;
  readonly department: string;
  /** Its first project, and how many it has. */
  readonly first: number;
  readonly projects: number;
  /** Its tables are read from files, not typed. */
  readonly imports: boolean;
  /** By how many days it begins after the first. */
  readonly late: number;
}

export interface Project {
  readonly ordinal: number;
  readonly unit: Unit;
  readonly targetId: string;
  readonly name: string;
  readonly code?: string;
}

const FIRST_REGION = 511_124;
const UNITS_PER_DEPARTMENT = 5;
const MOST_IMPORTED = 120;

/** Units and projects by their ordinals; only where each unit's projects begin is kept. */
export class County {
  private readonly firsts: Uint32Array;

  constructor(readonly sizes: CountySizes) {
    this.firsts = firstProjects(sizes);
  }

  unit(ordinal: number): Unit {
    const { seed } = this.sizes;
    const first = this.firsts[ordinal] ?? 0;
    const projects = (this.firsts[ordinal + 1] ?? this.sizes.projects) - first;
    const inCounty = ordinal % UNITS_PER_COUNTY;
    const department = String(301 + Math.floor(inCounty / UNITS_PER_DEPARTMENT));
    const chance = chanceOf(seed, 'unit', ordinal);
    return {
      ...{ ordinal, first, projects, department },
      region: String(FIRST_REGION + Math.floor(ordinal / UNITS_PER_COUNTY)),
      code: `${department}00${(inCounty % UNITS_PER_DEPARTMENT) + 1}`,
      imports: chance.chance(0.45) && projects <= MOST_IMPORTED,
      late: chance.between(0, 18),
    };
  }

  project(ordinal: number): Project {
    const unit = this.unit(this.unitOf(ordinal));
    const { region, code: unitCode } = unit;
    const { seed, fiscalYear } = this.sizes;
    const chance = chanceOf(seed, 'content', ordinal);
    const hasCode = chance.chance(0.6);
    // Without a code the name says which project it is: no two of a unit may be alike.
    const name = hasCode ? projectName(chance) : `${projectName(chance)}（${ordinal - unit.first + 1}）`;
    const code = `${region}${fiscalYear % 100}T${String(ordinal).padStart(12, '0')}`;
    const identity = { region, fiscalYear, unit: unitCode, name, ...(hasCode && { code }) };
    return { ordinal, unit, name, targetId: targetIdOf(identity), ...(hasCode && { code }) };
  }

  private unitOf(project: number): number {
    let low = 0;
    let high = this.firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.firsts[middle] ?? 0) <= project) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Where it begins in the table of its unit: a project takes eight lines or so. */
export const lineOf = ({ ordinal, unit }: Project): number => 9 + (ordinal - unit.first) * 8;

/** Every unit has a project at least, a few have many. */
function firstProjects({ seed, projects, units }: CountySizes): Uint32Array {
  const shares = Float64Array.from({ length: units }, (_, ordinal) => {
    const drawn = chanceOf(seed, 'size', ordinal).next();
    return 0.2 + 3 * drawn ** 3;
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  const firsts = new Uint32Array(units);
  let sum = 0;
  for (const [ordinal, share] of shares.entries()) {
    firsts[ordinal] = ordinal + Math.floor(((projects - units) * sum) / total);
    sum += share;
  }
  return firsts;
}

const person = (personId: string, unit: string, role: string): Person => ({ personId, unit, roles: [role] });

export const drafterOf = ({ region, code }: Unit): Person =>
  person(`p-${region}-${code}-drafter`, code, `unit-drafter@${code}`);

const BUREAU = '104001';

/** Who signs each step of the chain, in its order. */
export const signersOf = ({ region, code, department }: Unit): readonly Person[] => [
  person(`p-${region}-${code}-head`, code, `unit-head@${code}`),
  person(`p-${region}-${department}-reviewer`, `${department}001`, `department-reviewer@${department}`),
  person(`p-${region}-section-${department.slice(0, 2)}`, BUREAU, `finance-section@${department}`),
  person(`p-${region}-performance`, BUREAU, 'performance-section@*'),
];
