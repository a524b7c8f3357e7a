import { type Carrier } from './carrier.js';
import { decode, refuseLongLines, refuseSize } from './decode.js';
import { gridOf } from './divided-text.js';
import { fileKind, refuseOtherTexts } from './file-kind.js';
import { htmlGrid, isHtml } from './html-grid.js';
import { workbookCarrier } from './workbook-grids.js';

/** The grids of a file, by what its bytes are and not by its name. Throws a DomainError where nothing of it can be read. */
export function carry(bytes: Uint8Array): Carrier {
  refuseSize(bytes);
  if (fileKind(bytes) === 'workbook') return workbookCarrier(bytes);
  const { encoding, text } = decode(bytes);
  if (isHtml(text)) return { format: 'html', encoding, grids: [htmlGrid(text)] };
  refuseOtherTexts(text);
  refuseLongLines(text);
  const { format, grid, notes = [] } = gridOf(text);
  return { format, encoding, grids: [grid], notes };
}
