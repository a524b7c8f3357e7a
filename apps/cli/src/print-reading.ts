import { placesIn, twoSentences, type ReadTable, type TableReading } from '#contexts/intake/core';
import { onOneLine } from '#platform/terminal';
import { MOST_ERRORS, printFindings, type ShownFinding } from './reading/print-findings.js';
import { printHead, printMappings } from './reading/print-mappings.js';
import { printProjects } from './reading/print-projects.js';
import { printProposals } from './reading/print-proposals.js';
import { MOST_ROWS, printRows } from './reading/print-rows.js';

/** What `jixiao parse` shows a person: what the table was taken for, every row, its projects, the findings, the proposals. */
export function printReading(read: ReadTable, reading: TableReading, { all = false } = {}): string {
  const rows = reading.projects.flatMap(({ indicators, sheet }, project) =>
    indicators.map((row) => ({ ...row, project, ...(sheet === undefined ? {} : { sheet }) })),
  );
  return [
    headOf(read, reading),
    printMappings(reading.mappings),
    printRows(all ? rows : rows.slice(0, MOST_ROWS), rows.length),
    printProjects(reading.projects),
    printFindings(findingsOf(read, reading), all ? Infinity : MOST_ERRORS),
    printProposals(reading.proposals),
  ].join('\n\n');
}

const headOf = ({ encoding, format }: ReadTable, reading: TableReading): string => {
  const { department, units, currencyUnit } = reading;
  const { code, name, budget } = department ?? { code: '—', name: '', budget: null };
  return [
    ...printHead(reading),
    onOneLine(`部门 department  ${code} ${name}  ${budget === null ? '' : `${budget} ${currencyUnit ?? ''}`}`),
    ...units.map((unit) => onOneLine(`单位 unit        ${unit.code} ${unit.name ?? ''}`)),
    `文件 file        ${encoding}, ${format}`,
  ].join('\n');
};

function findingsOf({ otherLines }: ReadTable, { projects, mappings, findings }: TableReading): ShownFinding[] {
  const placeOf = placesIn({ projects, otherLines, mappings });
  return findings.map((finding) => ({ ...finding, place: placeOf(finding), ...twoSentences(finding) }));
}
