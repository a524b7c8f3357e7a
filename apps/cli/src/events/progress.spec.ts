import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { showProgress } from './progress.js';

/** What is written to it, and a clock. */
function terminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      written.push(chunk.toString('utf8'));
      done();
    },
  });
  const clock = { ms: 0 };
  const to = Object.assign(stream, { isTTY });
  return { clock, text: () => written.join(''), ...showProgress(to, () => clock.ms) };
}

/** What stood in one line of a terminal, one after the other; a terminal cuts off what would go on in the next line. */
const writtenAnew = (line: string): string[] =>
  line
    .split('\r')
    .slice(1)
    .map((shown) => /^\u001b\[\?7l(.*)\u001b\[K\u001b\[\?7h$/.exec(shown)?.[1] ?? `not in place: ${shown}`);

describe('showing progress', () => {
  it('is a line every five seconds where nobody watches, with events, rate and time left', () => {
    const { clock, text, onProgress } = terminal(false);
    for (clock.ms = 0; clock.ms <= 12_000; clock.ms += 1000)
      onProgress({ phase: 'export', events: clock.ms * 2, fraction: clock.ms / 100_000 });
    expect(text().split('\n')).toEqual([
      '导出 exporting  5%  10,000 个事件 events  2,000/s  剩余 left 0:01:35',
      '导出 exporting  10%  20,000 个事件 events  2,000/s  剩余 left 0:01:30',
      '',
    ]);
  });

  it('says nothing of what is done in a moment', () => {
    const { text, onProgress, end } = terminal(false);
    onProgress({ phase: 'check', events: 0, fraction: 0 });
    onProgress({ phase: 'check', events: 5, fraction: 1 });
    end();
    expect(text()).toBe('');
  });

  it('is a bar for every phase on a terminal, each in a line of its own that is written anew', () => {
    const { clock, text, onProgress, end } = terminal(true);
    onProgress({ phase: 'check', events: 0, fraction: 0 });
    onProgress({ phase: 'check', events: 9, fraction: 1 });
    clock.ms = 1000;
    onProgress({ phase: 'write', events: 0, fraction: 0 });
    clock.ms = 5000;
    onProgress({ phase: 'write', events: 4000, fraction: 0.5 });
    onProgress({ phase: 'write', events: 4001, fraction: 0.5 });
    end();
    end();
    const [check, write, ...rest] = text().split('\n').map(writtenAnew);
    expect(check?.map((line) => line.slice(0, 45))).toEqual([
      '检查来源 checking the source ░░░░░░░░░░░░░░░░░░░░',
      '检查来源 checking the source ████████████████████',
    ]);
    expect(write).toEqual([
      '写入 writing ░░░░░░░░░░░░░░░░░░░░ 0% · 0 个事件 events · 0/s · 剩余 left —',
      '写入 writing ██████████░░░░░░░░░░ 50% · 4,000 个事件 events · 1,000/s · 剩余 left 0:00:04',
    ]);
    expect(rest).toEqual([[]]);
  });
});
