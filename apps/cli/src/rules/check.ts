import { faultsOf, faultsOfFile } from '#contexts/rules/core';
import { writeOut } from '#platform/terminal';
import { readJson } from './read-json.js';
import { printFaults } from './print-rules.js';

/** Exit code 1 where there is a fault, for scripts. */
export async function checkFile(file: string): Promise<void> {
  const rules = await readJson(file);
  const faults = Array.isArray(rules) ? faultsOfFile(rules) : faultsOf(rules);
  writeOut(printFaults(faults));
  if (faults.length > 0) process.exitCode = 1;
}
