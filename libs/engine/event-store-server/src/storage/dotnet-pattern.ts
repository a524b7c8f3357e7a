/** The two engines that a pattern in .NET's language is told to. */
export type Dialect = 're2' | 'javascript';

class UnknownSyntax extends Error {}

const WORD = '\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}';
const SPACE = '\\f\\n\\r\\t\\v\\x85\\p{Z}';

/** In .NET these know all of Unicode, Chinese characters among them. */
const CLASSES: Readonly<Record<string, { readonly alone: string; readonly member?: string }>> = {
  '\\w': { alone: `[${WORD}]`, member: WORD },
  '\\W': { alone: `[^${WORD}]` },
  '\\d': { alone: '\\p{Nd}', member: '\\p{Nd}' },
  '\\D': { alone: '\\P{Nd}', member: '\\P{Nd}' },
  '\\s': { alone: `[${SPACE}]`, member: SPACE },
  '\\S': { alone: `[^${SPACE}]` },
};

/** re2 knows boundaries of ASCII words only. */
const ANCHORS: Readonly<Record<Dialect, Readonly<Record<string, string | undefined>>>> = {
  re2: { '\\A': '\\A', '\\z': '\\z', '\\Z': '\\n?\\z' },
  javascript: {
    '\\A': '(?<![^])',
    '\\z': '(?![^])',
    '\\Z': '(?=\\n?(?![^]))',
    '\\b': `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`,
    '\\B': `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`,
  },
};

const TOKEN = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[pP]\{[^}]*\}|k<\w+>|\d+|.)|-\[|./gsu;

/** The pattern as the engine has to be told it; throws at what neither can be told. */
export function translate(pattern: string, dialect: Dialect): string {
  const place = new Place();
  return pattern.replace(TOKEN, (token) => {
    const { inClass, opening } = place;
    place.pass(token);
    if (token.startsWith('\\')) return escape(token, dialect, inClass);
    if (inClass) return member(token, opening);
    return token === '.' && dialect === 'javascript' ? '[^\\n]' : token;
  });
}

/** Whether a token is in a character class, and at its beginning, where `]` means itself. */
class Place {
  inClass = false;
  opening = false;

  pass(token: string): void {
    const { inClass, opening } = this;
    if (inClass) {
      this.inClass = token !== ']' || opening;
      this.opening = opening && token === '^';
    } else if (token === '[' || token === '-[') {
      this.inClass = true;
      this.opening = true;
    }
  }
}

function member(token: string, opening: boolean): string {
  if (token === '-[') throw new UnknownSyntax('subtraction of character classes');
  return token === '[' || (token === ']' && opening) ? `\\${token}` : token;
}

function escape(token: string, dialect: Dialect, inClass: boolean): string {
  const known = CLASSES[token];
  if (known) return understood(token, inClass ? known.member : known.alone);
  if (!inClass && /^\\[AzZbB]$/.test(token)) return understood(token, ANCHORS[dialect][token]);
  if (/^\\[ux]./.test(token)) return codePoint(token.slice(2), dialect);
  // JavaScript refuses to escape what needs no escape.
  if (/^\\[\^$\\.*+?()[\]{}|/\w]/.test(token)) return token;
  return token === '\\-' ? '\\x2d' : token.slice(1);
}

function understood(token: string, text: string | undefined): string {
  if (text === undefined) throw new UnknownSyntax(`${token} here`);
  return text;
}

const codePoint = (digits: string, dialect: Dialect) =>
  dialect === 're2' ? `\\x{${digits}}` : `\\u${digits.padStart(4, '0')}`;
