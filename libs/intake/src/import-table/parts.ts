import { DomainError } from '#kernel';
import { type IntakeEvent } from '../domain/intake.events.js';

/** An append holds at most 1 MiB with metadata and is never split (architecture §3): an event near that stands alone. */
export const MAX_EVENT_BYTES = 700_000;
/** What is sealed in one go while others wait: some 10 ms. */
const PART_BYTES = 400_000;
const MAX_LIST_BYTES = 125_000;
// What the store keeps beside each event's data: ids, hashes and the actor, with up to two hundred roles.
const METADATA_BYTES = 4_000;

const encoder = new TextEncoder();
const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** Consecutive items, together at most `limit` bytes; one larger than that stands alone. */
function packed<T>(items: readonly T[], limit: number, bytesOfOne: (item: T) => number): T[][] {
  const packs: T[][] = [];
  let left = 0;
  for (const item of items) {
    const bytes = bytesOfOne(item);
    if (bytes > left) {
      packs.push([]);
      left = limit;
    }
    packs.at(-1)?.push(item);
    left -= bytes;
  }
  return packs;
}

export const lists = <T>(items: readonly T[]): T[][] => packed(items, MAX_LIST_BYTES, bytesOf);

/** The events of one import cut into appends, checked as a whole before the first is sent. */
export function partsOf(events: readonly IntakeEvent[]): IntakeEvent[][] {
  return packed(events, PART_BYTES, (event) => {
    const bytes = bytesOf(event) + METADATA_BYTES;
    if (bytes > MAX_EVENT_BYTES) throw new ProjectTooLarge();
    return bytes;
  });
}

export class ProjectTooLarge extends DomainError {
  constructor() {
    super('unprocessable', 'project-too-large', {
      zh: '表中有一个项目或表头以外的文字超过 700 KB，无法导入，请核对文件。',
      en: 'A project, or text around the table, is over 700 KB; check the file.',
    });
  }
}
