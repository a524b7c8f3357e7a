const GONE = '〔略〕';

/** A value so short says nothing of anybody, and would be found everywhere. */
const SHORTEST = 3;
const MOST = 5_000;
const DEEPEST = 20;

/** Of a stack, in a row. */
const FRAMES = /((?:\n {4}at .*)+)/;

/** What a secret looks like, wherever it comes from. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\b(bearer|basic) +[^\s"',;]+/gi, `$1 ${GONE}`],
  [/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, GONE],
  [/(:\/\/)[^\s/@]+@/g, `$1${GONE}@`],
  [
    /((?:password|passwd|pwd|secret|token|cookie|api[_-]?key)["']?\s*[=:]\s*)(?:"[^"]*"|'[^']*'|[^\s,;)}\]]+)/gi,
    `$1${GONE}`,
  ],
  // As Postgres quotes a row.
  [/(Key \([^)]*\)=)\(.*?\)(?= )/g, `$1(${GONE})`],
];

/** What somebody sent, in whatever part. */
export interface Sent {
  readonly url: string;
  readonly headers: object;
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** A text for a log: nothing that the request had in it, and nothing that looks like a secret. The frames of a stack are code and stay. */
export function redacted(text: string, { url, headers, params, query, body }: Sent): string {
  const sent = new Set<string>();
  collect([headers, params, query, body, decoded(url).split(/[/?&=#]/)], sent, 0);
  if (sent.size >= MOST) return GONE;
  const longestFirst = [...sent].sort((a, b) => b.length - a.length);
  const masked = (said: string): string => {
    const withoutSent = longestFirst.reduce((rest, value) => rest.replaceAll(value, GONE), said);
    return SECRETS.reduce((rest, [form, instead]) => rest.replace(form, instead), withoutSent);
  };
  return text
    .split(FRAMES)
    .map((part, at) => (at % 2 === 0 ? masked(part) : part))
    .join('');
}

function collect(value: unknown, into: Set<string>, depth: number): void {
  if (into.size >= MOST || depth > DEEPEST) return;
  if (typeof value === 'string' && tells(value)) into.add(value);
  for (const part of partsOf(value)) collect(part, into, depth + 1);
}

const tells = (value: string): boolean => value.length >= SHORTEST || /[^ -~]{2}/.test(value);

const partsOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null && !Buffer.isBuffer(value) ? Object.values(value) : [];

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
