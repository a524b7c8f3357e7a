import { unescaped, type XmlReader } from './xml.js';

/**
 * The texts that cells refer to by number, each in one piece: the runs of rich text are joined, and how a text is pronounced (phonetic
 * runs) is left out.
 */
export function sharedTexts(part: string, bytes: Uint8Array, xml: XmlReader): readonly string[] {
  const texts: string[] = [];
  const collector = textCollector();
  xml.read(part, bytes, {
    open: (name) => {
      if (name === 'si') collector.begin();
      else collector.open(name);
    },
    text: collector.text,
    close: (name) => {
      if (name === 'si') texts.push(collector.end());
      else collector.close(name);
    },
  });
  return texts;
}

/** Joins the `t` elements of a text. */
export function textCollector() {
  let pieces = '';
  let isIn = false;
  let isSpoken = false;
  return {
    begin: () => {
      pieces = '';
    },
    open: (name: string) => {
      if (name === 'rPh') isSpoken = true;
      if (name === 't') isIn = !isSpoken;
    },
    text: (piece: string) => {
      if (isIn) pieces += piece;
    },
    close: (name: string) => {
      if (name === 'rPh') isSpoken = false;
      if (name === 't') isIn = false;
    },
    end: () => unescaped(pieces),
  };
}
