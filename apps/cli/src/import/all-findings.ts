import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';

const PAGE = 200;

/** An answer holds the first ones only. */
export async function withAllFindings(
  api: ApiClient,
  { nextFindings, ...intake }: Schemas['Intake'],
): Promise<Schemas['Intake']> {
  const findings = [...intake.findings];
  for (let after = nextFindings; after !== undefined;) {
    const params = { path: { intakeId: intake.intakeId }, query: { limit: PAGE, after } };
    const { items, next } = await answerOf(api.GET('/api/v1/intakes/{intakeId}/findings', { params }));
    findings.push(...items);
    after = next;
  }
  return { ...intake, findings };
}

/** The rows that were read; at most so many, or a page more. */
export async function rowsOf(api: ApiClient, intakeId: string, most: number): Promise<Schemas['IntakeRow'][]> {
  const rows: Schemas['IntakeRow'][] = [];
  let after: string | undefined;
  do {
    const query = { limit: PAGE, ...(after === undefined ? {} : { after }) };
    const params = { path: { intakeId }, query };
    const { items, next } = await answerOf(api.GET('/api/v1/intakes/{intakeId}/rows', { params }));
    rows.push(...items);
    after = next;
  } while (after !== undefined && rows.length < most);
  return rows;
}
