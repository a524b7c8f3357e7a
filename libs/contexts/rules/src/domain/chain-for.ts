import { type Chain } from '#domain/approval';
import { exact } from '#domain/kernel';
import { type ChainOfRules, type When } from './chains.js';
import { NoStepApplies } from './rules.errors.js';

/** Of a target, by what steps are chosen. */
export interface Weighed {
  readonly department: string;
  /** In 元. */
  readonly budget: string;
  /** Nobody knows it of a project without a code. */
  readonly category: string | undefined;
}

function isWithin(budget: string, { budgetFrom = '0', budgetTo }: When): boolean {
  const amount = exact(budget);
  return amount.greaterThanOrEqualTo(exact(budgetFrom)) && (budgetTo === undefined || amount.lessThan(exact(budgetTo)));
}

/** What is not known may be any of them. */
const isAmong = (asked: readonly string[] | undefined, found: string | undefined): boolean =>
  asked === undefined || found === undefined || asked.includes(found);

/** Whether a step is of the target. Where the category is not known it is: a review too many is better than one that is missing. */
export const applies = (when: When | undefined, { department, budget, category }: Weighed): boolean =>
  when === undefined ||
  (isWithin(budget, when) && isAmong(when.categories, category) && isAmong(when.departments, department));

/** The chain of the department, else the one of all others. Published rules have exactly one of these. */
function chainOf(chains: readonly ChainOfRules[], department: string): ChainOfRules {
  const found =
    chains.find(({ departments }) => departments?.includes(department)) ??
    chains.find(({ departments }) => departments === undefined);
  if (found === undefined) throw new Error('published rules have a chain for every department');
  return found;
}

interface Subject {
  readonly unit: string;
  /** Decimal text, 元. */
  readonly budget: string;
  /** The project's. */
  readonly code?: string | undefined;
}

/** The chain that a target goes through, of the steps that apply to it. Throws NoStepApplies where none does. */
export function chainFor(
  { chains }: { readonly chains: readonly ChainOfRules[] },
  { unit, budget, code }: Subject,
): Chain {
  const department = unit.slice(0, 3);
  const { name, steps, sameHolder, resume } = chainOf(chains, department);
  const applying = steps.filter(({ when }) => applies(when, { department, budget, category: code?.[8] }));
  if (applying.length === 0) throw new NoStepApplies(name, budget);
  return {
    steps: applying.map(({ when: _, ...step }) => step),
    ...(sameHolder === undefined ? {} : { sameHolder }),
    ...(resume === undefined ? {} : { resume }),
  };
}
