import { applyProposals, MAX_FILE_BYTES, readTable } from '#contexts/intake/core';
import { writeOut } from '#platform/terminal';
import { printReading } from './print-reading.js';
import { readFirstBytes } from './read-file.js';

export interface ParseOptions {
  readonly json?: true;
  readonly applyProposals?: true;
}

export async function parse(file: string, options: ParseOptions): Promise<void> {
  const read = readTable(await readFirstBytes(file, MAX_FILE_BYTES));
  const ids = options.applyProposals ? read.reading.proposals.map(({ id }) => id) : [];
  const reading = applyProposals(read.reading, ids);
  writeOut(options.json ? JSON.stringify(reading, null, 2) : printReading(read, reading));
}
