import { type BrowserContext } from 'playwright-core';
import { type Sample } from '../bench.js';
import { cpuSecondsOf, cpuSecondsOfFamily } from '../proc.js';
import { type BenchStage, type StageOptions } from '../staged-bench.js';
import { metered } from '../usage.js';
import { type County, startCounty } from './county.js';
import { type Sizes } from './sizes.js';

/** A county's targets behind the API as it is run in earnest, and a browser before it. */
export class Stage implements BenchStage {
  private running: Promise<County> | undefined;

  constructor(private readonly options: StageOptions<Sizes>) {}

  /** Nothing: it is started when a measure asks for it. */
  prepare(): Promise<void> {
    return Promise.resolve();
  }

  restart(): Promise<void> {
    return Promise.reject(new Error('这个基准不做分析。There is no --profile of this bench.'));
  }

  county(): Promise<County> {
    return (this.running ??= startCounty(this.options));
  }

  /** A browser that has seen nothing yet, of somebody who is signed in. */
  async visit(personId: string): Promise<BrowserContext> {
    const { browser, url, cookies } = await this.county();
    const context = await browser.newContext({
      ...{ baseURL: url, viewport: { width: 1366, height: 768 } },
      ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
    });
    const [name = '', value = ''] = (cookies.get(personId)?.['cookie'] ?? '').split(/=(.*)/s);
    await context.addCookies([{ name, value, url: url.replace('http:', 'https:'), secure: true, httpOnly: true }]);
    return context;
  }

  async metered(work: () => Promise<Sample>): Promise<Sample> {
    const { programs } = await this.county();
    const read = () => ({
      ...Object.fromEntries(Object.entries(programs).map(([who, { pid }]) => [who, cpuSecondsOf(pid)])),
      postgres: cpuSecondsOfFamily(this.options.databases.pid),
    });
    return metered(read, work);
  }

  async close(): Promise<void> {
    const county = await this.running?.catch(() => undefined);
    await county?.browser.close();
    await Promise.all(Object.values(county?.programs ?? {}).map((program) => program.stop()));
    await county?.store.close();
    await this.options.databases.close();
  }
}
