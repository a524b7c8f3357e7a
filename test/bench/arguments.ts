import { dirname, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type Bench, type BenchOptions } from './bench.js';

export interface Asked {
  readonly bench: Bench;
  readonly options: BenchOptions;
  /** Where the figures go as JSON. */
  readonly json?: string;
}

interface Given {
  readonly quick: boolean;
  readonly only: readonly string[];
  readonly events?: number;
  readonly rounds?: number;
  readonly json?: string;
  readonly profile?: true;
}

/** What the command line asks for; paths are the caller's, who is in `folder`. Ends the process with one sentence when it makes no sense. */
export function askedFor(argv: readonly string[], benches: readonly Bench[], folder: string): Asked {
  const program = programOf(benches).parse(argv, { from: 'user' });
  const [name] = program.args;
  const bench = benches.find((each) => each.name === name);
  if (!bench) return program.error(unknown('基准 bench', name ?? '', benches));
  const given = program.opts<Given>();
  const { only, quick } = given;
  const odd = only.find((each) => !bench.measures.some((measure) => measure.name === each));
  if (odd !== undefined) return program.error(unknown('项目 measure', odd, bench.measures));
  if (given.profile && only.length !== 1) return program.error(ONE_PROFILE);
  const { json, profileTo } = filesOf(given, folder);
  const options = { only, quick, ...sizesIn(given), ...(given.profile && { profileTo }) };
  return { bench, options, ...(json !== undefined && { json }) };
}

const ONE_PROFILE = '--profile 需要恰好一个 --only。--profile needs exactly one --only.';

function filesOf({ json }: Given, folder: string): { readonly json?: string; readonly profileTo: string } {
  if (json === undefined) return { profileTo: folder };
  const file = resolve(folder, json);
  return { json: file, profileTo: dirname(file) };
}

const sizesIn = ({ events, rounds }: Given) => ({
  ...(events !== undefined && { events }),
  ...(rounds !== undefined && { rounds }),
});

const programOf = (benches: readonly Bench[]) =>
  new Command('npm run bench --')
    .argument('[name]', '基准的名称 name of the bench')
    .option('--quick', '小库、短轮，只看能否运行 small stores and short rounds: shows that it works', false)
    .option(
      '--only <measure>',
      '只测这一项，可重复 this measure only, may be repeated',
      (each, all: readonly string[]) => [...all, each],
      [],
    )
    .option('--events <number>', '大库中的事件数 events in the large store', countOf)
    .option('--rounds <number>', '轮数 rounds', countOf)
    .option('--json <file>', '把各轮数据写入文件 write the figures of every round to a file')
    .option(
      '--profile',
      '分析一项的 CPU 时间，.cpuprofile 写在 --json 旁 profile one measure, files beside that of --json',
    )
    .addHelpText('after', `\n${benches.map(helpOf).join('\n')}`);

const helpOf = ({ name, title, measures }: Bench) =>
  [`${name}: ${title}`, ...measures.map((measure) => `  ${measure.name.padEnd(16)}${measure.title}`)].join('\n');

const unknown = (what: string, name: string, known: readonly { readonly name: string }[]) =>
  `没有这个${what}: "${name}"，可选 choose one of: ${known.map((each) => each.name).join(', ')}`;

function countOf(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError(`"${text}" 不是正整数。"${text}" is not a positive whole number.`);
}
