import { pageSchema } from '#platform/http/core';
import { findingAnswerSchema, type IntakeAnswer } from '#contexts/intake/core';
import { type Api } from './api.js';

const page = pageSchema(findingAnswerSchema);

/** An answer holds the first ones only. */
export async function withAllFindings(api: Api, { nextFindings, ...intake }: IntakeAnswer): Promise<IntakeAnswer> {
  const findings = [...intake.findings];
  for (let after = nextFindings; after !== undefined;) {
    const path = `/intakes/${intake.intakeId}/findings?${new URLSearchParams({ limit: '200', after }).toString()}`;
    const { items, next } = await api.ask(page, { method: 'GET', path });
    findings.push(...items);
    after = next;
  }
  return { ...intake, findings };
}
