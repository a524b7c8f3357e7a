import { builtInFormat } from './built-in-formats.js';
import { type XmlReader } from './xml.js';

/** The number format of every style, by the number by which cells refer to it. */
export function formatsOf(part: string, bytes: Uint8Array, xml: XmlReader): readonly string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isInCellStyles = false;
  xml.read(part, bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCellStyles = true;
      if (name !== 'xf' || !isInCellStyles) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      formats.push(own.get(id) ?? builtInFormat(id));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return formats;
}
