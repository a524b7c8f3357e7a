import { type Chain, type Seat, type Step } from '#domain/approval';

/** Who is behind the unit's own people and the departments' two: 300 in a county of 215 units. */
const DRAFTERS = 72;
const HEADS = 72;
const SECTIONS = 5;
const OF_A_SECTION = 12;
const OF_PERFORMANCE = 10;

const BUREAU = '104';
const PERFORMANCE = '104009';
const sectionCode = (section: number): string => `${BUREAU}00${section + 1}`;
const sectionOf = (department: string): number => Number(department) % SECTIONS;
const departmentOf = (unit: string): string => unit.slice(0, 3);

export interface Unit {
  readonly code: string;
  readonly kind: 'finance-bureau' | 'budget-line-section' | 'performance-section' | 'department' | 'unit';
  readonly departments?: readonly string[];
}

type Place = Extract<Seat, { readonly place: string }>['place'];
type Role =
  'auditor' | 'unit-drafter' | 'unit-head' | 'department-reviewer' | 'finance-section' | 'performance-section';

export interface Member {
  readonly personId: string;
  readonly unit: string;
  readonly posts: readonly { readonly role: Role; readonly scope: string }[];
}

const step = (name: string, role: Role, place: Place): Step => ({
  ...{ name, mode: 'any', returnsTo: 'drafter', seats: [{ role, place }] },
  due: { workingDays: 3, then: 'remind' },
});

/** Five steps, each of which somebody else signs. */
export const chain: Chain = {
  steps: [
    step('单位审核', 'unit-head', 'own-unit'),
    step('主管部门审核', 'department-reviewer', 'own-department'),
    step('主管部门负责人审签', 'unit-head', 'own-department'),
    step('财政局业务股室审核', 'finance-section', 'responsible-section'),
    step('财政局绩效股审核', 'performance-section', 'performance-section'),
  ],
};

/** A county's finance bureau, its departments, the units of which the targets are, and who works there. */
export class Organisation {
  readonly places: readonly Unit[];
  readonly members: readonly Member[];
  private readonly units: readonly string[];

  constructor(units: readonly string[]) {
    this.units = [...new Set(units)].sort();
    const departments = [...new Set(this.units.map(departmentOf))];
    const sections = Array.from({ length: SECTIONS }, (_, at) => at);
    this.places = [
      { code: BUREAU, kind: 'finance-bureau' },
      ...sections.map((section): Unit => {
        const looksAfter = departments.filter((each) => sectionOf(each) === section);
        return { code: sectionCode(section), kind: 'budget-line-section', departments: looksAfter };
      }),
      { code: PERFORMANCE, kind: 'performance-section' },
      ...departments.map((code): Unit => ({ code, kind: 'department' })),
      ...this.units.map((code): Unit => ({ code, kind: 'unit' })),
    ];
    this.members = [
      ...this.ofUnits('unit-drafter', (unit) => this.drafterOf(unit)),
      ...this.ofUnits('unit-head', (unit) => this.headOf(unit)),
      ...departments.map((code) => member(`reviewer-${code}`, 'department-reviewer', [code])),
      ...departments.map((code) => member(`head-${code}`, 'unit-head', [code])),
      ...sections.flatMap((section) =>
        Array.from({ length: OF_A_SECTION }, (_, n) =>
          member(`section-${section}-${n}`, 'finance-section', [sectionCode(section)]),
        ),
      ),
      ...Array.from({ length: OF_PERFORMANCE }, (_, n) =>
        member(`performance-${n}`, 'performance-section', [PERFORMANCE]),
      ),
    ];
  }

  drafterOf(unit: string): string {
    return `drafter-${this.shared(unit, DRAFTERS)}`;
  }

  /** Who signs the steps of the chain for a target of the unit; of those who could, the `n`th. */
  signersOf(unit: string, n: number): readonly string[] {
    const department = departmentOf(unit);
    return [
      ...[this.headOf(unit), `reviewer-${department}`, `head-${department}`],
      ...[`section-${sectionOf(department)}-${n % OF_A_SECTION}`, `performance-${n % OF_PERFORMANCE}`],
    ];
  }

  /** Somebody of a section of the bureau: they have the most to sign. */
  sectionMember(n: number): string {
    return `section-${n % SECTIONS}-${n % OF_A_SECTION}`;
  }

  private headOf(unit: string): string {
    return `head-of-units-${this.shared(unit, HEADS)}`;
  }

  /** Some look after three units. */
  private shared(unit: string, among: number): number {
    const { length } = this.units;
    return Math.floor((this.units.indexOf(unit) * Math.min(among, length)) / length);
  }

  private ofUnits(role: Role, who: (unit: string) => string): readonly Member[] {
    const scopes = new Map<string, string[]>();
    for (const unit of this.units) scopes.set(who(unit), [...(scopes.get(who(unit)) ?? []), unit]);
    return [...scopes].map(([personId, of]) => member(personId, role, of));
  }
}

const member = (personId: string, role: Role, scopes: readonly string[]): Member => ({
  personId,
  unit: scopes[0] ?? '',
  posts: scopes.map((scope) => ({ role, scope })),
});
