import { DomainError } from '#domain/kernel';

/** The media type and the parameters of a Content-Type, names and charset in lower case; nothing where it has no such form. */
export function contentTypeOf(
  header: string,
): { type: string; parameters: [name: string, value: string][] } | undefined {
  const [type = '', ...rest] = header.split(';').map((part) => part.trim());
  if (!/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type)) return undefined;
  const parameters = rest.map((part) => /^([\w!#$&^.+-]+)=(?:"([^"\\]*)"|([\w!#$&^.+-]+))$/.exec(part));
  if (!parameters.every((one) => one !== null)) return undefined;
  return {
    type: type.toLowerCase(),
    parameters: parameters.map(([, name = '', quoted, plain = '']) => [
      name.toLowerCase(),
      (quoted ?? plain).toLowerCase(),
    ]),
  };
}

const isUtf8 = ([name, value]: readonly [string, string]): boolean => name === 'charset' && /^utf-?8$/.test(value);

/** JSON is UTF-8 (RFC 8259): another charset, twice the same parameter or one that nobody knows would be stored as something else. */
export const isUtf8Json = (header: string): boolean => {
  const { type, parameters = [] } = contentTypeOf(header) ?? {};
  return type === 'application/json' && parameters.length <= 1 && parameters.every(isUtf8);
};

/** The text of a body that must be UTF-8; nothing where it is not. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // A TypeError (of whichever realm) is how a fatal decoder says "no".
    if (typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError') return undefined;
    throw error;
  }
}

export class NotUtf8 extends DomainError {
  constructor() {
    super('invalid', 'invalid-utf-8', {
      zh: '请求内容不是有效的 UTF-8 文字，请改用 UTF-8 编码后重发。',
      en: 'The body is not valid UTF-8: encode it as UTF-8 and send it again.',
    });
  }
}
