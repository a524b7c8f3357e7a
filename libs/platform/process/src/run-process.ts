/** What a start gives back: how to end it and, where it can break by itself later, a promise that rejects then. */
interface Running {
  close(): Promise<void>;
  readonly broken?: Promise<never>;
}

interface RunOptions {
  readonly closeWithinMs?: number;
  /** How what ends it is laid out for whoever reads it. */
  readonly inLines?: (message: string) => string;
}

// npm and npx pass a terminal's Ctrl-C on to a process that already had it: two signals this close are one press.
const SAME_PRESS_MS = 400;
const TELL_AFTER_MS = 1_000;
const DEFAULTS = { closeWithinMs: 8_000, inLines: (message: string) => message };

/**
 * Runs one process of ours from its start to its exit.
 *
 * - After `start`, `{ type: 'ready' }` goes to the parent over the IPC channel, if there is one.
 * - SIGTERM, SIGINT, SIGHUP and the end of the IPC channel (the parent is gone) call `close()` once, then exit 0; a second signal, or a
 *   `close()` that takes longer than `closeWithinMs`, exits 1 at once. A start still under way sees `stopping` abort and is closed when done.
 * - A start that throws, a rejected `broken`, an unhandled rejection or exception prints what happened to stderr and exits 1.
 */
export async function runProcess(
  name: string,
  start: (stopping: AbortSignal) => Promise<Running>,
  options: RunOptions = {},
): Promise<void> {
  const { closeWithinMs, inLines } = { ...DEFAULTS, ...options };
  const stopping = new AbortController();
  const sentenceOf = (error: unknown): string => inLines(messageOf(error));
  exitOnWhatNobodyCaught(name);
  const end = (code: 0 | 1) => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => {
      fail(`${name} 未能在 ${closeWithinMs / 1000} 秒内关闭，已强制退出。It did not close in time and was ended.`);
    }, closeWithinMs);
    started
      .then((running) => running.close())
      .then(
        () => process.exit(code),
        (error: unknown) => (isAbort(error) ? process.exit(code) : fail(sentenceOf(error))),
      );
  };
  onSignals(end);
  const started = Promise.resolve().then(() => start(stopping.signal));
  const running = await started.catch((error: unknown) =>
    stopping.signal.aborted ? undefined : fail(sentenceOf(error)),
  );
  if (running === undefined || stopping.signal.aborted) return;
  running.broken?.catch((error: unknown) => {
    process.stderr.write(`${sentenceOf(error)}\n`);
    end(1);
  });
  if (process.connected) process.send?.({ type: 'ready' });
}

function onSignals(end: (code: 0 | 1) => void): void {
  let firstAt: number | undefined;
  const onSignal = () => {
    if (firstAt !== undefined && performance.now() - firstAt > SAME_PRESS_MS) process.exit(1);
    firstAt ??= performance.now();
    end(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.on('disconnect', () => {
    end(0);
  });
}

function exitOnWhatNobodyCaught(name: string): void {
  for (const stream of [process.stdout, process.stderr]) outlive(stream);
  const onUncaught = (error: unknown) =>
    fail(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.on('uncaughtException', onUncaught);
  process.on('unhandledRejection', onUncaught);
}

/** What cannot be said ends nothing: the reader (the supervisor, a `| head`) is gone, or the file's disk is full for now. */
function outlive(stream: NodeJS.WriteStream): void {
  let lost = 0;
  let later: NodeJS.Timeout | undefined;
  const tellAfterwards = () => {
    later = undefined;
    stream.write(`有 ${lost} 次输出没能写入。${lost} writes to this output were lost.\n`, (error) => {
      if (!error) lost = 0;
    });
  };
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    lost += 1;
    later ??= setTimeout(tellAfterwards, TELL_AFTER_MS).unref();
  });
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** To standard output, and to whoever started us and shows it to people: what an operator should read before anything else. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
  if (process.connected) process.send?.({ type: 'says', line });
}
