import { countyYear, type Append } from '#testing/county';
import { targetStreams, type TargetEvent } from '#contexts/targets';

type Drafted = Extract<TargetEvent, { readonly type: 'TargetDrafted' }>['data'];

/** A target as it was drafted, and the append that did it. */
export interface Draft {
  readonly data: Drafted;
  readonly append: Append;
}

const SEED = 20;
/** The year that is being prepared: the rules of an earlier one hold for it. */
export const FISCAL_YEAR = 2026;

/** The drafts of a county's year, as the generator of the real table's likes makes them. */
export function draftsOf(projects: number): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const append of countyYear({ seed: SEED, projects, fiscalYear: FISCAL_YEAR })) {
    const [event] = append.events;
    if (event?.type !== 'TargetDrafted' || !append.stream.startsWith(`${targetStreams.category}-`)) continue;
    drafts.push({ data: event.data as unknown as Drafted, append }); // by its type
    if (drafts.length === projects) break;
  }
  return drafts;
}
