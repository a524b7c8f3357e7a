import { roleWords, type Role } from '#domain/access';
import { chainFaultsOf, type Seat } from '#domain/approval';
import { exact } from '#domain/kernel';
import { applies, type Weighed } from './chain-for.js';
import { type ChainOfRules, type StepOfRules, type When } from './chains.js';
import { fault, type Fault, type Path } from './fault.js';
import { type WrittenRules } from './rules-of-year.js';

type Place = Extract<Seat, { readonly role: Role }>['place'];

/** Where each role that signs is held, seen from a target; who fills it in and who only reads sign nothing. */
const signers: Readonly<Partial<Record<Role, readonly Place[]>>> = {
  'unit-head': ['covering', 'own-unit', 'own-department'],
  'department-reviewer': ['covering', 'own-department'],
  'finance-section': ['covering', 'responsible-section'],
  'performance-section': ['covering', 'performance-section', 'region'],
  expert: ['covering', 'own-unit', 'own-department', 'region'],
};

/** All that keeps chains from being published, each with where it is. */
export function chainFaults({ chains }: Partial<WrittenRules>): Fault[] {
  if (chains === undefined) return [];
  const of = (chain: ChainOfRules, at: number) => faultsOfChain(chain, { at, departments: departmentsOf(chains, at) });
  return [...defaultFaults(chains), ...twiceFaults(chains), ...chains.flatMap(of)];
}

function defaultFaults(chains: readonly ChainOfRules[]): Fault[] {
  const defaults = chains.flatMap(({ departments }, at) => (departments === undefined ? [at] : []));
  if (defaults.length === 0) {
    const zh = '要有一个不写 departments 的流程，供其他部门使用。';
    return [fault(['chains'], zh, 'One chain must name no departments: the one by which all others go.')];
  }
  const zh = '只能有一个流程不写 departments，请写明本流程用于哪些部门。';
  const en = 'Only one chain may name no departments: say here whose it is.';
  return defaults.slice(1).map((at) => fault(['chains', at, 'departments'], zh, en));
}

function twiceFaults(chains: readonly ChainOfRules[]): Fault[] {
  const names = chains.map(({ name }) => name);
  const named = names.flatMap((name, at) => {
    const zh = `流程“${name}”已有一个，请改用能区分的名称。`;
    const en = `There is a chain “${name}” already: give it a name of its own.`;
    return names.indexOf(name) === at ? [] : [fault(['chains', at, 'name'], zh, en)];
  });
  const claims = chains.flatMap(({ departments = [] }, at) =>
    departments.map((department, nth) => ({ department, path: ['chains', at, 'departments', nth] })),
  );
  const claimed = claims.flatMap(({ department, path }, at) => {
    const zh = `部门 ${department} 已写过，一个部门只能用一个流程。`;
    const en = `Department ${department} is named already: it goes by one chain.`;
    return claims.findIndex((each) => each.department === department) < at ? [fault(path, zh, en)] : [];
  });
  return [...named, ...claimed];
}

/** Whose targets go by a chain: those that it names, or all but those that others name. */
type Departments = { readonly only: readonly string[] } | { readonly allBut: readonly string[] };

const departmentsOf = (chains: readonly ChainOfRules[], at: number): Departments => {
  const only = chains[at]?.departments;
  return only ? { only } : { allBut: chains.flatMap(({ departments = [] }) => departments) };
};

const isAmong = (departments: Departments, department: string): boolean =>
  'only' in departments ? departments.only.includes(department) : !departments.allBut.includes(department);

function faultsOfChain(
  chain: ChainOfRules,
  { at, departments }: { readonly at: number; readonly departments: Departments },
): Fault[] {
  const path: Path = ['chains', at, 'steps'];
  const byMachine = chainFaultsOf(chain).map(({ step, zh, en }) =>
    fault(step === undefined ? path : [...path, step - 1], zh, en),
  );
  const ofSteps = chain.steps.flatMap((step, nth) => [
    ...whenFaults(step.when, departments, [...path, nth, 'when']),
    ...step.seats.flatMap((seat, which) => seatFaults(seat, [...path, nth, 'seats', which])),
  ]);
  return [...byMachine, ...ofSteps, ...gapFaults(chain.steps, departments, path)];
}

function whenFaults(when: When = {}, among: Departments, path: Path): Fault[] {
  const { budgetFrom = '0', budgetTo, departments = [] } = when;
  const isEmpty = budgetTo !== undefined && exact(budgetFrom).greaterThanOrEqualTo(exact(budgetTo));
  const empty = fault(
    path,
    'budgetFrom 应小于 budgetTo，否则没有项目适用。',
    'budgetFrom must be below budgetTo: no project is between them.',
  );
  const out = departments.flatMap((department, nth) =>
    isAmong(among, department)
      ? []
      : [
          fault(
            [...path, 'departments', nth],
            `部门 ${department} 不用本流程，环节对它不会出现。`,
            `Department ${department} does not go by this chain: the step would never come.`,
          ),
        ],
  );
  return [...(isEmpty ? [empty] : []), ...out];
}

function seatFaults(seat: Seat, path: Path): Fault[] {
  if ('person' in seat) return [];
  const { role, place } = seat;
  const places = signers[role];
  if (places === undefined) {
    const known = Object.keys(signers);
    const zh = `${roleWords[role]} ${role} 不参与审核，应是 ${known.join('、')} 之一。`;
    return [fault([...path, 'role'], zh, `${role} signs nothing: it must be one of ${known.join(', ')}.`)];
  }
  if (places.includes(place)) return [];
  const zh = `没有人在 ${place} 任${roleWords[role]} ${role}，应是 ${places.join('、')} 之一。`;
  const en = `Nobody is ${role} at ${place}: it must be one of ${places.join(', ')}.`;
  return [fault([...path, 'place'], zh, en)];
}

/** The first kind of project for which none of the steps is. */
function gapFaults(steps: readonly StepOfRules[], among: Departments, path: Path): Fault[] {
  const gap = kindsOf(steps, among).find((kind) => !steps.some(({ when }) => applies(when, kind)));
  if (gap === undefined) return [];
  const { budget, department, category } = gap;
  const zh = [
    `预算 ${budget} 元`,
    ...(department ? [`部门 ${department}`] : []),
    ...(category ? [`类别 ${category}`] : []),
  ];
  const en = [
    `a budget of ${budget}`,
    ...(department ? [`of ${department}`] : []),
    ...(category ? [`category ${category}`] : []),
  ];
  return [
    fault(
      path,
      `有的项目一个环节也没有（如${zh.join('、')}），请至少留一个不附条件的环节。`,
      `Some projects would go through no step (${en.join(', ')}): leave one step without a condition.`,
    ),
  ];
}

/** One of each kind of project that conditions can tell apart; `''` is what no step names. */
function kindsOf(steps: readonly StepOfRules[], among: Departments): readonly Weighed[] {
  const whens = steps.flatMap(({ when }) => (when ? [when] : []));
  const budgets = ['0', ...whens.flatMap(({ budgetFrom, budgetTo }) => [budgetFrom ?? '0', budgetTo ?? '0'])];
  const categories = ['', ...whens.flatMap((when) => when.categories ?? [])];
  const named = whens.flatMap((when) => when.departments ?? []);
  const departments = 'only' in among ? among.only : ['', ...named.filter((department) => isAmong(among, department))];
  return [...new Set(budgets)].flatMap((budget) =>
    [...new Set(categories)].flatMap((category) =>
      [...new Set(departments)].map((department) => ({ budget, category, department })),
    ),
  );
}
