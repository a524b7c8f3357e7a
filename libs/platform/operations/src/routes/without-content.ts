const LONGEST = 500;

/** What Postgres names so is of the program, not of what people wrote. */
const OF_THE_PROGRAM = /(?:relation|column|constraint|table|type|function|index|schema|of relation) $/;
const QUOTED = /"[^"]*"|'[^']*'|“[^”]*”|「[^」]*」|『[^』]*』|‘[^’]*’|`[^`]*`/gu;

/**
 * An error's sentence for who operates the service and may not see what people wrote: whatever is quoted in it is left out, for it may
 * be a cell or a name, and it is cut. The whole stands in `failed_job` and `parked_stream`, for the command line on the machine itself.
 */
export function withoutContent(text: string): string {
  const hidden = text.replace(QUOTED, (quoted, at: number) =>
    OF_THE_PROGRAM.test(text.slice(0, at)) ? quoted : `${quoted[0]}…${quoted.at(-1)}`,
  );
  return hidden.length <= LONGEST ? hidden : `${hidden.slice(0, LONGEST)}…`;
}
