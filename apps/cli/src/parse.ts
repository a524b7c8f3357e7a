import { applyProposals, columnMapOf, MAX_FILE_BYTES, readTable } from '#contexts/intake/core';
import { writeOut } from '#platform/terminal';
import { printReading } from './print-reading.js';
import { readFirstBytes } from './read-file.js';

export interface ParseOptions {
  readonly json?: true;
  readonly applyProposals?: true;
  readonly map?: string;
  readonly all?: true;
}

export async function parse(file: string, options: ParseOptions): Promise<void> {
  const read = readTable(
    await readFirstBytes(file, MAX_FILE_BYTES),
    options.map === undefined ? {} : { map: columnMapOf(options.map) },
  );
  const ids = options.applyProposals ? read.reading.proposals.map(({ id }) => id) : [];
  const reading = applyProposals(read.reading, ids);
  writeOut(
    options.json ? JSON.stringify(reading, null, 2) : printReading(read, reading, { all: options.all === true }),
  );
}
