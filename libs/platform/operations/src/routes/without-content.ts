const LONGEST = 500;

/** What Postgres names so is of the program, not of what people wrote: a name of ours has no other signs than these. */
const OF_THE_PROGRAM = /(?:relation|column|constraint|table|type|function|index|schema) "\w+"/;
const marks = ['""', '“”', '「」', '『』', '‘’', '``', "''"] as const;
/** From the first to the last mark, for what people wrote has marks, too; to the end where the last one was cut off. An apostrophe within a word is none. */
const QUOTED = marks
  .map(([begin = '', end = '']) => `${begin === "'" ? '(?<![a-z])' : ''}${begin}(?:[^]*${end}|[^]*)`)
  .join('|');
/** What is not quoted: a number that is none, as decimal.js and BigInt say it, and the values of a row, as Postgres does. */
const BARE = String.raw`(?<=DecimalError\] [^:]*: )[^]+|(?<=Cannot convert )[^]+(?= to a BigInt)|(?<=\)=\()[^]*(?=\))`;
const CONTENT = new RegExp(`${OF_THE_PROGRAM.source}|${QUOTED}|${BARE}`, 'giu');

/**
 * An error's sentence for who operates the service and may not see what people wrote: whatever is quoted in it is left out, for it may
 * be a cell or a name, and it is cut. The whole stands in `failed_job` and `parked_stream`, for the command line on the machine itself.
 */
export function withoutContent(text: string): string {
  const hidden = text.replace(CONTENT, (found) => (isOfTheProgram(found) ? found : withinMarks(found)));
  return hidden.length <= LONGEST ? hidden : `${hidden.slice(0, LONGEST)}…`;
}

const isOfTheProgram = (found: string): boolean => new RegExp(`^${OF_THE_PROGRAM.source}$`, 'iu').test(found);

function withinMarks(found: string): string {
  const pair = marks.find(([begin]) => found.startsWith(begin ?? ''));
  return pair === undefined ? '…' : `${pair[0] ?? ''}…${pair[1] ?? ''}`;
}
