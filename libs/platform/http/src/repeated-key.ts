import { DomainError } from '#domain/kernel';
import { closing } from './body-size.js';

const SHOWN = 60;

/** Parsers keep the last of two, other readers of the same request may keep the first: nobody knows which one was meant. */
export class RepeatedKey extends DomainError {
  constructor(key: string) {
    const name = JSON.stringify(key.slice(0, SHOWN));
    super('invalid', 'repeated-key', {
      zh: `请求内容中 ${name} 在同一处写了两次，请只写一次。`,
      en: `The body has ${name} twice in one place: write it once.`,
    });
  }
}

/** A key that one object of the JSON text has twice, `"\u0061"` being `"a"`; `value` is what the text was parsed to, `keys` what keysOf counted. */
export function repeatedKey(json: string, value: unknown, keys: number): string | undefined {
  // To count both costs no more than the parse; to look at each key costs twice as much.
  return keys === keysIn(value) ? undefined : firstRepeated(json);
}

/** In all objects of it, however deep. */
function keysIn(value: unknown): number {
  let count = 0;
  const left = [value];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    const parts: unknown[] = Array.isArray(one) ? one : Object.values(one);
    if (parts !== one) count += parts.length;
    for (const part of parts) if (typeof part === 'object') left.push(part);
  }
  return count;
}

function firstRepeated(json: string): string | undefined {
  const around: Set<string>[] = [];
  let keys = new Set<string>();
  let text = '';
  for (let at = 0; at < json.length; at += 1) {
    switch (json.charAt(at)) {
      case '{':
        around.push(keys);
        keys = new Set();
        break;
      case '}':
        keys = around.pop() ?? keys;
        break;
      case '"':
        text = json.slice(at, closing(json, at) + 1);
        at += text.length - 1;
        break;
      case ':':
        text = JSON.parse(text) as string; // what stands before a colon is a text
        if (keys.has(text)) return text;
        keys.add(text);
    }
  }
  return undefined;
}
