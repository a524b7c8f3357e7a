import { z } from 'zod';
import { cursor, pageOf, type Page } from '#platform/http/core';
import { type PresentIntake } from '../../domain/intake.state.js';
import { type PrintedFinding } from '../../domain/recorded-findings.js';

const place = z.tuple([z.int().min(0)]);

/** So many of an import's findings behind a place in them. */
export function findingsAfter(
  { findings }: Pick<PresentIntake, 'findings'>,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Page<PrintedFinding> {
  const first = after === undefined ? 0 : cursor.decode(after, place)[0] + 1;
  const found = findings.slice(first, first + limit + 1).map((finding, at) => ({ finding, at: first + at }));
  const { items, ...next } = pageOf(found, limit, ({ at }) => [at]);
  return { items: items.map(({ finding }) => finding), ...next };
}
