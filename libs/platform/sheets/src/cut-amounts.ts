import { type CarrierNote } from './carrier.js';
import { type CellRecord } from './records.js';
import { type TableWords } from './table-words.js';

const MOST = 20; // more of them say no more

/**
 * `86,000.00` without its quotation marks is two cells, and a row then has one more than there are headings. Which is meant cannot be
 * known: it is named as an error.
 */
export function cutAmounts(records: readonly CellRecord[], { isHeading }: TableWords): CarrierNote[] {
  const headings = records.find(({ raw }) => raw.filter(isHeading).length >= 4);
  if (!headings) return [];
  const width = headings.raw.length;
  return records
    .filter(({ raw }) => raw.length > width)
    .flatMap(({ line, raw }) => {
      const at = raw.findIndex(
        (cell, column) => /^[¥￥]?\d{1,3}$/.test(cell) && /^\d{3}(\.\d+)?$/.test(raw[column + 1] ?? ''),
      );
      return at < 0 ? [] : [noteOf(line, at, `${raw[at] ?? ''},${raw[at + 1] ?? ''}`)];
    })
    .slice(0, MOST);
}

const noteOf = (line: number, column: number, amount: string): CarrierNote => ({
  ...{ code: 'amount-cut-by-comma', severity: 'error', line, column },
  message: `第 ${line} 行比表头多出单元格，「${amount}」像是被逗号拆开的一个数，这一行的各列都可能错位；请在 Excel 或 WPS 中另存为 .xlsx 后再导入。 Line ${line} has more cells than there are headings, and "${amount}" looks like one number that its comma cut: every column of the line may have moved; save the table as .xlsx in Excel or WPS and import that`,
});
