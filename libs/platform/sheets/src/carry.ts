import { type Carrier } from './carrier.js';
import { decode, refuseLongLines, refuseSize } from './decode.js';
import { gridOf } from './divided-text.js';
import { fileKind, refuseOtherTexts } from './file-kind.js';
import { htmlGrid, isHtml } from './html-grid.js';
import { type TableWords } from './table-words.js';
import { workbookCarrier } from './workbook-grids.js';

/** The grids of a file, by what its bytes are and not by its name; `words` are those of the tables that are looked for. Throws a DomainError where nothing of it can be read. */
export function carry(bytes: Uint8Array, words: TableWords): Carrier {
  refuseSize(bytes);
  if (fileKind(bytes) === 'workbook') return workbookCarrier(bytes);
  const { encoding, text } = decode(bytes, words.sign);
  if (isHtml(text)) return { format: 'html', encoding, grids: [htmlGrid(text)] };
  refuseOtherTexts(text);
  refuseLongLines(text);
  const { format, grid, notes = [] } = gridOf(text, words);
  return { format, encoding, grids: [grid], notes };
}
