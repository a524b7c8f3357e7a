import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';

/** An answer holds the first ones only. */
export async function withAllFindings(
  api: ApiClient,
  { nextFindings, ...intake }: Schemas['Intake'],
): Promise<Schemas['Intake']> {
  const findings = [...intake.findings];
  for (let after = nextFindings; after !== undefined;) {
    const params = { path: { intakeId: intake.intakeId }, query: { limit: 200, after } };
    const { items, next } = await answerOf(api.GET('/api/v1/intakes/{intakeId}/findings', { params }));
    findings.push(...items);
    after = next;
  }
  return { ...intake, findings };
}
