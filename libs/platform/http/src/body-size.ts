import { DomainError } from '#domain/kernel';

/** The largest target has 500 rows of a dozen fields. */
const MOST_KEYS = 20_000;
const DEEPEST = 100;

/** What is short to send and long to read is refused before it is parsed: everybody else waits meanwhile. */
export class TooManyParts extends DomainError {
  constructor() {
    super('invalid', 'too-many-parts', {
      zh: `请求内容的填写项超过 ${MOST_KEYS} 个，或层次超过 ${DEEPEST} 层，请分几次提交。`,
      en: `The body has more than ${MOST_KEYS} fields or is nested deeper than ${DEEPEST}: send it in several requests.`,
    });
  }
}

const [QUOTE, COLON, BACKSLASH] = [34, 58, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/** How many keys the objects of a JSON text have, which need not be well-formed; @throws TooManyParts as soon as it is known. */
export function keysOf(json: string): number {
  let keys = 0;
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    switch (json.charCodeAt(at)) {
      case QUOTE:
        at = closing(json, at);
        break;
      case COLON: // Every key has one.
        if ((keys += 1) > MOST_KEYS) throw new TooManyParts();
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        if ((depth += 1) > DEEPEST) throw new TooManyParts();
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        depth -= 1;
    }
  }
  return keys;
}

/** Of the text that begins at the quote `at`: where it ends, the end of all where it does not. */
export function closing(json: string, at: number): number {
  const quote = json.indexOf('"', at + 1);
  if (quote === -1) return json.length;
  if (json.charCodeAt(quote - 1) !== BACKSLASH) return quote; // many times faster
  let end = at + 1;
  while (end < json.length && json.charCodeAt(end) !== QUOTE) end += json.charCodeAt(end) === BACKSLASH ? 2 : 1;
  return end;
}
