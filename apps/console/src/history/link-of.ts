interface Link {
  readonly stream: string;
  readonly revision: number;
  readonly hash: string;
}

/** The event before one in its stream, whose hash is in its own, and the last of the stream, which has them all in it. */
export function linkOf<Each extends Link>(
  event: Each,
  events: readonly Each[],
): { readonly before: Each | undefined; readonly tip: Each } {
  const stream = events.filter((each) => each.stream === event.stream);
  const before = stream.find(({ revision }) => revision === event.revision - 1);
  return { before, tip: stream.reduce((last, each) => (each.revision > last.revision ? each : last), event) };
}
