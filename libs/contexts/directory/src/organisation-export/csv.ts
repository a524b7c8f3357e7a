import { type OrganisationSheet } from './organisation-sheets.js';

/** With the mark by which spreadsheets know UTF-8, and every cell quoted. */
export const csvOf = ({ rows }: Pick<OrganisationSheet, 'rows'>): string =>
  `\ufeff${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
