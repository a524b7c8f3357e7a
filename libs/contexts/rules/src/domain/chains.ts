import { z } from 'zod';
import { seatSchema } from '#domain/access';
import { chainOfRoles, chainSchema, stepSchema } from '#domain/approval';
import { writtenText } from '#domain/kernel';

const amount = z.string().regex(/^\d{1,16}(\.\d{1,2})?$/, {
  error: '应是写成文字的金额（元），如 "500000"。must be an amount of yuan, a number in a string, such as "500000".',
});
const category = z.string().regex(/^[A-Z]$/, {
  error:
    '应是一个大写字母，即项目代码的第 9 位。must be one capital letter, as it is the 9th character of a project code.',
});
const department = z.string().regex(/^\d{3}$/, {
  error: '应是部门代码（三位数字），如 "307"。must be the code of a department: three digits, such as "307".',
});
const some = <Each extends z.ZodType>(each: Each) => z.array(each).min(1).max(999);

/** Of which targets a step is: of those for which all holds that is said here. */
const whenSchema = z.strictObject({
  /** From this budget on, in 元. */
  budgetFrom: amount.optional(),
  /** Below this budget, in 元. */
  budgetTo: amount.optional(),
  /** The 9th character of the project's code. */
  categories: some(category).optional(),
  departments: some(department).optional(),
});
export type When = z.infer<typeof whenSchema>;

const stepOfRules = stepSchema.extend({ name: writtenText(50), when: whenSchema.optional() });
export type StepOfRules = z.infer<typeof stepOfRules>;

/** A chain of the machine, whose steps say of which targets they are. */
const chainOfRules = chainSchema.extend({
  name: writtenText(50),
  /** Whose targets go by it; left out of the one by which all others go. */
  departments: some(department).optional(),
  steps: z.array(stepOfRules).min(1).max(30),
});
export type ChainOfRules = z.infer<typeof chainOfRules>;

export const chainsSchema = z.array(chainOfRules).min(1).max(200);

const former = z.looseObject({ chain: z.array(z.strictObject({ name: z.string(), role: seatSchema })).min(1) });

/** Rules of the first releases had one chain of roles, for every department; whatever else they look like, they stay. */
export function withChains(rules: unknown): unknown {
  const read = former.safeParse(rules);
  if (!read.success || 'chains' in read.data) return rules;
  const { chain, ...rest } = read.data;
  return { ...rest, chains: [{ name: '审批流程', ...chainOfRoles(chain) }] };
}
