import { setImmediate as nextTurn } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { RE2JS } from 're2js';
import { translate } from './dotnet-pattern.js';
import { withinTime } from './within-time.js';

/** A pattern that is none, or that takes too long. */
export class InvalidPattern extends Error {}

const LONGEST = 2_000;
const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 1_000;
/** How long the server does nothing else for one pattern. */
const SLICE_MS = 20;
/** Slices for one page of names, with turns for everybody else between them. */
const SLICES = 50;
/** Three in a row that it had the processor for, and came no further, are the pattern's fault. */
const IDLE_SLICES = 3;
/** Of a slice: a busy machine may take it all away, and that says nothing about the pattern. */
const ITS_OWN_MICROSECONDS = (SLICE_MS * 1000) / 2;

type Test = (text: string) => boolean;

/**
 * A regular expression in .NET's language, searched for as there. In linear time where re2 knows its syntax; what looks
 * around or back is left to JavaScript's engine. Whatever the pattern: it never keeps the server for more than a slice.
 */
export class Pattern {
  private readonly known = new LRUCache<string, boolean>({ max: REMEMBERED });
  private test: Test | undefined;

  constructor(private readonly source: string) {
    if (source.length <= LONGEST) return;
    throw new InvalidPattern(
      `正则表达式超过 ${LONGEST} 个字符，请写短一些。The regular expression has more than ${LONGEST} characters: shorten it.`,
    );
  }

  /** Throws when it is no pattern. */
  async prepare(): Promise<void> {
    await this.search([]);
  }

  /** Those of the texts in which it is found. */
  async matching(texts: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const matching = new Set<string>();
    const unknown: string[] = [];
    for (const text of texts) {
      const known = this.known.get(text);
      if (known === undefined) unknown.push(text);
      else if (known) matching.add(text);
    }
    for (const text of await this.search(unknown)) matching.add(text);
    return matching;
  }

  private async search(texts: readonly string[]): Promise<readonly string[]> {
    const found: string[] = [];
    let done = 0;
    const rest = () => {
      const test = (this.test ??= compiled(this.source));
      for (const text of texts.slice(done)) {
        if (this.tell(test, text)) found.push(text);
        done += 1;
      }
    };
    let idle = 0;
    for (let slice = 0; slice < SLICES && idle < IDLE_SLICES; slice += 1) {
      const before = { done, test: this.test, cpu: process.cpuUsage() };
      if (withinTime(SLICE_MS, rest)) return found;
      const { user, system } = process.cpuUsage(before.cpu);
      if (done > before.done || this.test !== before.test) idle = 0;
      else if (user + system >= ITS_OWN_MICROSECONDS) idle += 1;
      if (done > before.done) this.test = undefined; // what was broken off may have left it in any state
      await nextTurn();
    }
    throw new InvalidPattern(TOO_SLOW);
  }

  private tell(test: Test, text: string): boolean {
    const is = test(text);
    if (text.length <= LONGEST_REMEMBERED) this.known.set(text, is);
    return is;
  }
}

function compiled(source: string): Test {
  const test = linear(source) ?? backtracking(source);
  test(''); // the first use compiles what was left undone, and may find it too large
  return test;
}

function linear(source: string): Test | undefined {
  try {
    const pattern = RE2JS.compile(translate(source, 're2'));
    return (text) => pattern.test(text);
  } catch {
    return undefined; // the other engine says whether it is a pattern at all
  }
}

const FLAGS = /^\(\?([ims]+)\)/;

function backtracking(source: string): Test {
  const [options = '', flags = ''] = FLAGS.exec(source) ?? [];
  try {
    const pattern = new RegExp(translate(source.slice(options.length), 'javascript'), `u${flags}`);
    return (text) => pattern.test(text);
  } catch (cause) {
    throw new InvalidPattern(
      `不认识的正则表达式 "${source}"。The regular expression "${source}" cannot be understood: ${reasonOf(cause)}.`,
      { cause },
    );
  }
}

const reasonOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

const TOO_SLOW =
  '正则表达式太耗时，已停止，请改用前缀或更简单的表达式。' +
  'The regular expression takes too long and was stopped: use prefixes or a simpler one.';
