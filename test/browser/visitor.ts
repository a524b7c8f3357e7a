import { type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import { type DemoPerson, personIdOf, product } from './product.js';

/** What most offices have; where it fits here, it fits on more. */
export const SMALL = { width: 1366, height: 768 };
export const LARGE = { width: 1920, height: 1080 };
const PATIENCE_MS = 45_000;

/** Two frames later, for what was just told to be drawn. What moves is brought to its end: that may begin another movement. */
const IS_BUSY = `new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))).then(() => {
  const moving = document.getAnimations().filter((each) => each.effect.getComputedTiming().endTime < Infinity);
  for (const each of moving) each.finish();
  return moving.length > 0 || document.querySelector('h1, [role=alert]') === null ||
    document.querySelector('.ant-spin-spinning, .ant-skeleton-active, .ant-card-loading') !== null;
})`;
/** A screen that has just been loaded is drawn, and asks, only some frames later. */
const QUIET_LOOKS = 3;

interface Visit {
  readonly as?: DemoPerson;
  readonly language?: 'zh' | 'en';
  readonly size?: { readonly width: number; readonly height: number };
}

/** Somebody at a browser of their own. What must never happen on any screen is kept, and looked at when they leave. */
export class Visitor {
  readonly #faults: string[] = [];
  readonly #underWay = new Set<Request>();
  #isExpected: (fault: string) => boolean = () => false;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async at(browser: Browser, { as, language = 'zh', size = SMALL }: Visit = {}): Promise<Visitor> {
    const { url } = product();
    const localStorage = [{ name: 'jixiao.language', value: language }];
    const context = await browser.newContext({
      ...{
        baseURL: url,
        viewport: size,
        permissions: ['clipboard-read', 'clipboard-write'],
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      },
      storageState: { cookies: [], origins: [{ origin: url, localStorage }] },
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const visitor = new Visitor(context, await context.newPage());
    await visitor.watch(url);
    if (as) await visitor.signIn(as);
    return visitor;
  }

  /** Another screen, as a link leads there: within the page. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await this.settled();
  }

  /** Until all that the screen asked for is there, nothing turns any more, and what moves has arrived. */
  async settled(): Promise<void> {
    const { page } = this;
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (let quiet = 0; quiet < QUIET_LOOKS;) {
      quiet = (await page.evaluate<boolean>(IS_BUSY)) || this.#underWay.size > 0 ? 0 : quiet + 1;
      const asked = [...this.#underWay].map((request) => request.url());
      if (performance.now() > giveUpAt) throw new Error(`it turns for ever: ${page.url()} ${asked.join(' ')}`);
    }
  }

  /** A refusal that the journey is about: the browser notes every answer of 400 and more as an error. */
  expects(refusal: RegExp): void {
    this.#isExpected = (fault) => refusal.test(fault);
  }

  /** Closes the browser; answers what went wrong meanwhile. */
  async leave(): Promise<readonly string[]> {
    await this.context.close();
    return this.#faults.filter((fault) => !this.#isExpected(fault));
  }

  /** Of this screen, since it was last asked. */
  takeFaults(): readonly string[] {
    return this.#faults.splice(0).filter((fault) => !this.#isExpected(fault));
  }

  /** As the card does, without looking at it. */
  private async signIn(as: DemoPerson): Promise<void> {
    const response = await this.context.request.post('/api/v1/sign-in/demo', {
      data: { personId: personIdOf(as), client: 'browser' },
    });
    if (!response.ok()) throw new Error(`${as} is not signed in: ${await response.text()}`);
  }

  private async watch(url: string): Promise<void> {
    const { page } = this;
    const note = (fault: string): void => void this.#faults.push(fault);
    // The browser says so itself on its console; reports alone could be lost with a page that goes.
    await page.addInitScript(
      `document.addEventListener('securitypolicyviolation', (e) => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))`,
    );
    page.on('console', (message) => {
      const at = message.location().url;
      // Who is not signed in is told so, on the way in.
      if (/\b401\b/.test(message.text()) && at.endsWith('/api/v1/whoami')) return;
      if (['error', 'warning'].includes(message.type())) note(`${message.type()}: ${message.text()} ${at}`);
    });
    page.on('pageerror', ({ message }) => note(`uncaught: ${message}`));
    page.on('request', (request) => {
      const asked = request.url();
      // What is told as it happens never ends.
      if (!asked.includes('/api/v1/events')) this.#underWay.add(request);
      if (!asked.startsWith(`${url}/`) && !/^(data|blob):/.test(asked)) note(`elsewhere: ${asked}`);
    });
    page.on('requestfinished', (request) => this.#underWay.delete(request));
    page.on('requestfailed', (request) => this.#underWay.delete(request));
  }
}
