import { z } from 'zod';
import { regionCode } from '#platform/process';
import { withChains } from './chains.js';
import { fault, inWords, type Fault } from './fault.js';
import { faultsOf } from './faults.js';
import { fiscalYear, writtenRulesSchema } from './rules-of-year.js';

/** For which region and from which year on an entry of the file is. */
const headSchema = z.object({
  /** Six digits, or `*` for any region without an entry of its own. */
  region: z.union([regionCode, z.literal('*')]),
  fromYear: fiscalYear,
});

const withoutHead = ({ region: _, fromYear: __, ...rules }: Readonly<Record<string, unknown>>) => rules;

const entrySchema = writtenRulesSchema.extend(headSchema.shape);

/** The file by which a region's rules begin, be it of the first releases; what could not be published cannot be read from it either. */
export const rulesFileSchema = z
  .array(z.preprocess(withChains, entrySchema))
  .min(1)
  .superRefine((entries, context) => {
    for (const [at, entry] of entries.entries())
      for (const { path, zh, en } of faultsOf(withoutHead(entry), entry.fromYear))
        context.addIssue({ code: 'custom', path: [at], message: `${path}：${zh}${en}` });
  });
export type RulesFile = z.infer<typeof rulesFileSchema>;

/** Everything that is wrong with a file, each with the entry it is in. */
export function faultsOfFile(file: unknown): readonly Fault[] {
  if (Array.isArray(file) && file.length > 0) return file.flatMap(faultsOfEntry);
  return [fault(['全文 the whole'], '应是至少一项的列表。', 'It must be a list of at least one entry.')];
}

function faultsOfEntry(entry: unknown, at: number): readonly Fault[] {
  const parts = z.looseObject({}).catch({}).parse(withChains(entry));
  const head = headSchema.safeParse(parts);
  const ofHead = head.success ? [] : head.error.issues.flatMap(inWords);
  const found = [...ofHead, ...faultsOf(withoutHead(parts), head.data?.fromYear)];
  return found.map(({ path, ...said }) => ({ path: `第 ${at + 1} 项 item ${at + 1} · ${path}`, ...said }));
}
