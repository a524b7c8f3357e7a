import { contentOf, draftOf, rowsSent, textAt, type Draft } from './draft.js';
import { faultsIn, withSound } from './faults.js';
import { type Attempt } from './kept-changes.js';
import { draftIn, type Editing } from './state.js';

/** What the server has, as it is edited here. */
export const seenIn = ({ seen, ids }: Pick<Editing, 'seen' | 'ids'>): Draft => draftOf(seen.content, ids);

/** What is to be sent now, under a key of its own; nothing where the server has all that it would take. */
export function attemptOf(editing: Editing, key: string): Attempt | undefined {
  const { ids, seen } = editing;
  const before = seenIn(editing);
  const draft = draftIn(editing);
  const sound = withSound(draft, faultsIn(draft), (place) => textAt(before, place));
  const content = contentOf(sound, ids);
  if (JSON.stringify(content) === JSON.stringify(contentOf(before, ids))) return undefined;
  return { key, revision: seen.revision, content, keys: rowsSent(sound, ids).map((row) => row.key) };
}

/** Whether anything stands here that the server has not, even what it would not take. */
export const isWaiting = (editing: Editing): boolean =>
  JSON.stringify(contentOf(draftIn(editing), editing.ids)) !== JSON.stringify(contentOf(seenIn(editing), editing.ids));
