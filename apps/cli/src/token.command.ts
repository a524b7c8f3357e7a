import { Command, InvalidArgumentError } from 'commander';
import { writeOut } from '#platform/terminal';
import { attempt } from './failure.js';
import { findInstance } from './instance.js';
import { AS, personNamed } from './people.js';

interface Options {
  readonly as: string;
  readonly expires: string;
}

/** `jixiao token`: prints a token and nothing else, so that it can stand in `$(…)`. */
export const tokenCommand = (): Command =>
  new Command('token')
    .summary('签发一个人的访问令牌 · sign a token for one person')
    .description('签发一个人的访问令牌，只输出令牌。\nSigns a token for one person; prints only the token.')
    .requiredOption('--as <who>', AS)
    .option('--expires <time>', '多久失效：30m、12h、7d · when it expires: 30m, 12h, 7d', duration, '12h')
    .action((options: Options) =>
      attempt('token', async () => {
        const { signToken } = await import('#platform/http/core');
        const person = personNamed(options.as);
        const { tokenSecret } = findInstance(['JIXIAO_TOKEN_SECRET']);
        writeOut(await signToken(tokenSecret, person, options.expires));
      }),
    );

function duration(text: string): string {
  if (/^[1-9]\d{0,5}[smhd]$/.test(text)) return text;
  throw new InvalidArgumentError('应形如 30m、12h、7d。It must look like 30m, 12h or 7d.');
}
