import { z } from 'zod';

const index = z.int().min(0);
const remark = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
});
/** `column` from 0; `proposal` is the id of the one that would mend it. */
const place = {
  ...{ line: z.int().optional(), project: index.optional() },
  ...{ sheet: z.string().optional(), column: index.optional(), proposal: z.string().optional() },
};

export const findingsShape = {
  /** What is said, once, of however many lines. */
  remarks: z.array(remark),
  /** In their order; `remark` is an index in `remarks`. */
  findings: z.array(z.strictObject({ remark: index, ...place })),
};
type Recorded = z.infer<z.ZodObject<typeof findingsShape>>;

/** One as people see it; `project` is the index in the table's projects. */
export type PrintedFinding = z.infer<typeof remark> & z.infer<z.ZodObject<typeof place>>;

/** As events keep them: what is said of many lines is written once. */
export function recordedFindings(printed: readonly PrintedFinding[]): Recorded {
  const remarks: Recorded['remarks'] = [];
  const places = new Map<string, number>();
  const findings = printed.map(({ code, severity, message, ...place }) => {
    const key = `${code} ${severity} ${message}`;
    const known = places.get(key);
    const remark = known ?? remarks.push({ code, severity, message }) - 1;
    if (known === undefined) places.set(key, remark);
    return { remark, ...place };
  });
  return { remarks, findings };
}

/** As people see them. */
export const printedFindings = ({ remarks, findings }: Recorded): PrintedFinding[] =>
  findings.flatMap(({ remark, ...place }) => {
    const said = remarks[remark];
    return said ? [{ ...said, ...place }] : [];
  });
