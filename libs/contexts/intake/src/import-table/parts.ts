import { DomainError } from '#domain/kernel';
import { type IntakeEvent } from '../domain/intake.events.js';
import { type PrintedProject } from '../domain/intake.shapes.js';
import { type PrintedFinding } from '../domain/recorded-findings.js';

/** An append holds at most 1 MiB with metadata and is never split (architecture §3): an event near that stands alone. */
export const MAX_EVENT_BYTES = 700_000;
/**
 * Of all events together: whoever opens the import reads them whole. The largest file (50,000 lines) makes a third of it; a workbook that
 * says one long text in every cell makes fifty thousand times its size.
 */
const MAX_IMPORT_BYTES = 100_000_000;
/** What is sealed in one go while others wait: a few ms. */
const PART_BYTES = 200_000;
const MAX_ROWS_BYTES = 90_000;
/** With every sentence counted as often as it is said; what is written is a tenth of it. */
const MAX_FINDINGS_BYTES = 600_000;
// What the store keeps beside each event's data: ids, hashes and the actor, with up to two hundred roles.
const METADATA_BYTES = 4_000;

/** As JSON in UTF-8. */
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Of a finding's place and the names of its keys, at most. */
const PLACE_BYTES = 200;
const bytesAtMost = ({ message, sheet = '', proposal = '' }: PrintedFinding): number =>
  (message.length + sheet.length + proposal.length) * 3 + PLACE_BYTES;

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

/** What one event holds of many projects, or of many findings. */
export const rowsOf = (projects: readonly PrintedProject[]) => packed(projects, MAX_ROWS_BYTES, bytesOf);
export const findingsOf = (findings: readonly PrintedFinding[]) => packed(findings, MAX_FINDINGS_BYTES, bytesAtMost);

/** The events of one import cut into appends, checked as a whole before the first is sent. */
export function partsOf(events: readonly IntakeEvent[]): IntakeEvent[][] {
  let total = 0;
  return packed(events, PART_BYTES, (event) => {
    const bytes = bytesOf(event);
    total += bytes;
    if (bytes + METADATA_BYTES > MAX_EVENT_BYTES) throw new ProjectTooLarge();
    if (total > MAX_IMPORT_BYTES) throw new ImportTooLarge();
    return bytes + METADATA_BYTES;
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

class ImportTooLarge extends DomainError {
  constructor() {
    super('unprocessable', 'import-too-large', {
      zh: '表中的文字合计超过 100 MB（多半是单元格内容过长），无法导入，请核对文件，或按单位拆分后分批导入。',
      en: 'The text of the table is over 100 MB, most likely in overlong cells: check the file, or import it in parts, unit by unit.',
    });
  }
}
