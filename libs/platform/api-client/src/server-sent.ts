/** An event as it came over the wire; `id` is the last one that was named. */
export interface ServerSent {
  /** Empty where nothing is told: a sign of life, or an id that is reached. */
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string;
}

/** What a text/event-stream says, for as long as it does; `heard` is called for every sign of life. Throws where the connection breaks. */
export async function* serverSent(
  body: ReadableStream<Uint8Array>,
  heard: () => void = () => undefined,
): AsyncGenerator<ServerSent> {
  let id: string | undefined;
  for await (const block of blocksOf(body, heard)) {
    const { event = 'message', data, ...named } = fieldsOf(block);
    id = named['id'] ?? id;
    yield data === undefined ? { event: '', id, data: '' } : { event, id, data };
  }
}

/** Several lines of one name are lines of one text; a line that begins with a colon is for nobody. */
function fieldsOf(block: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^([^:]+):? ?(.*)$/.exec(line) ?? [];
    fields[name] = name in fields ? `${fields[name]}\n${value}` : value;
  }
  return fields;
}

/** What stands between two empty lines. */
async function* blocksOf(body: ReadableStream<Uint8Array>, heard: () => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      heard();
      const blocks = (rest + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n').split('\n\n');
      rest = blocks.pop() ?? '';
      yield* blocks;
    }
  } finally {
    // One that has broken is cancelled already.
    await reader.cancel().catch(() => undefined);
  }
}
