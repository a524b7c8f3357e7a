import { type OnProgress } from '#platform/event-transfer';
import { type RebuildProgress } from '#platform/read-store';

export interface Terminal extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

export interface Showing {
  readonly onProgress: (at: At) => void;
  /** Leaves the terminal as it was. */
  readonly end: () => void;
}

type At = Parameters<OnProgress>[0] | RebuildProgress;
type Phase = At['phase'];

const names: Readonly<Record<Phase, string>> = {
  export: '导出 exporting',
  'read-back': '读回核对 reading back',
  compare: '查看目标 looking at the target',
  check: '检查来源 checking the source',
  write: '写入 writing',
  verify: '核对 verifying',
  build: '重建 rebuilding',
  'compare-rows': '比较 comparing',
};

const LINE_EVERY_MS = 5000;
const BAR_EVERY_MS = 100;
const BAR_COLUMNS = 20;
/** In the line's place, cut off where the terminal ends: what goes on in a second line is not overwritten. */
const inPlace = (line: string): string => `\r\u001b[?7l${line}\u001b[K\u001b[?7h`;

/** A bar on a terminal, a line every few seconds elsewhere. */
export function showProgress(to: Terminal, now: () => number = () => performance.now()): Showing {
  to.on('error', () => undefined); // nobody reads it any more: the work goes on
  return to.isTTY === true ? bars(to, now) : lines(to, now);
}

function lines(to: Terminal, now: () => number): Showing {
  const pace = new Pace(now, LINE_EVERY_MS);
  return {
    onProgress: (at) => {
      if (!pace.isDue(at)) return;
      const { phase, percent, events, rate, left } = pace.texts(at);
      to.write(`${phase}  ${percent}  ${events} 个事件 events  ${rate}/s  剩余 left ${left}\n`);
    },
    end: () => undefined,
  };
}

function bars(to: Terminal, now: () => number): Showing {
  const pace = new Pace(now, BAR_EVERY_MS);
  let shown: Phase | undefined;
  const end = (): void => {
    if (shown !== undefined) to.write('\n');
    shown = undefined;
  };
  return {
    onProgress: (at) => {
      const isDue = pace.isDue(at) || at.fraction === 1;
      if (at.phase !== shown) end();
      else if (!isDue) return;
      shown = at.phase;
      const { phase, percent, events, rate, left } = pace.texts(at);
      const line = `${percent} · ${events} 个事件 events · ${rate}/s · 剩余 left ${left}`;
      to.write(inPlace(`${phase} ${barOf(at.fraction)} ${line}`));
    },
    end,
  };
}

function barOf(fraction: number): string {
  const done = Math.round(fraction * BAR_COLUMNS);
  return '█'.repeat(done) + '░'.repeat(BAR_COLUMNS - done);
}

/** When to show something, and how fast it goes. */
class Pace {
  private phase: Phase | undefined;
  private since = 0;
  private shownAt = 0;

  constructor(
    private readonly now: () => number,
    private readonly everyMs: number,
  ) {}

  isDue({ phase }: At): boolean {
    const now = this.now();
    if (phase !== this.phase) {
      this.phase = phase;
      this.since = this.shownAt = now;
      return false;
    }
    if (now - this.shownAt < this.everyMs) return false;
    this.shownAt = now;
    return true;
  }

  texts({ phase, events, fraction }: At): Record<'phase' | 'percent' | 'events' | 'rate' | 'left', string> {
    const seconds = (this.now() - this.since) / 1000;
    const left = fraction > 0 ? (seconds * (1 - fraction)) / fraction : undefined;
    return {
      phase: names[phase],
      percent: `${Math.floor(fraction * 100)}%`,
      events: events.toLocaleString('en'),
      rate: Math.round(seconds > 0 ? events / seconds : 0).toLocaleString('en'),
      left: left === undefined ? '—' : clock(left),
    };
  }
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}
