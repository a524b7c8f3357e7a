import { type Schemas } from '#platform/api-client';

type Counts = Pick<Schemas['InboxCounts'], 'todo' | 'returned' | 'toRead'>;
type Item = Pick<Schemas['InboxItem'], 'targetId' | 'name'>;

/** What to begin with: what came back before what waits for others, for it is one's own. */
export type FirstThing =
  | { readonly what: 'returned' | 'todo'; readonly many: number; readonly item: Item | undefined }
  | { readonly what: 'drafts' | 'toRead'; readonly many: number }
  | { readonly what: 'nothing' };

interface Known {
  readonly counts: Counts;
  readonly drafts: number;
  readonly isDrafter: boolean;
  readonly first: { readonly todo?: Item | undefined; readonly returned?: Item | undefined };
}

export function firstThing({ counts, drafts, isDrafter, first }: Known): FirstThing {
  if (counts.returned > 0) return { what: 'returned', many: counts.returned, item: first.returned };
  if (counts.todo > 0) return { what: 'todo', many: counts.todo, item: first.todo };
  if (isDrafter && drafts > 0) return { what: 'drafts', many: drafts };
  if (counts.toRead > 0) return { what: 'toRead', many: counts.toRead };
  return { what: 'nothing' };
}
