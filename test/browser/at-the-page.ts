import { type Browser, type Locator, type Page } from 'playwright-core';
import { openBrowser } from './open-browser.js';
import { type DemoPerson } from './product.js';
import { Visitor } from './visitor.js';

/** The browser of one spec file, and who is at it. */
export class Desk {
  #browser: Browser | undefined;
  readonly #here: Visitor[] = [];

  async visit(as?: DemoPerson, language?: 'zh' | 'en'): Promise<Visitor> {
    this.#browser ??= await openBrowser();
    const visitor = await Visitor.at(this.#browser, { ...(as && { as }), ...(language && { language }) });
    this.#here.push(visitor);
    return visitor;
  }

  /** Everybody leaves; answers what went wrong on any screen that they saw. */
  async allLeave(): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const visitor of this.#here.splice(0)) faults.push(...(await visitor.leave()));
    return faults;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }
}

export const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });
export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
export const dialogue = (page: Page): Locator => page.getByRole('dialog');
/** The button in the dialogue that does it. */
export const confirm = (page: Page, name: string): Promise<void> =>
  dialogue(page).getByRole('button', { name, exact: true }).click();
/** What is told for a moment once it is done. */
export const told = (page: Page, text: string): Promise<void> => page.locator('.ant-message').getByText(text).waitFor();

/** Presses Tab until what has the focus says so; the test's time ends what never comes. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let focused = ''; typeof name === 'string' ? !focused.includes(name) : !name.test(focused);) {
    await page.keyboard.press('Tab');
    focused = await page.evaluate<string>('document.activeElement?.innerText ?? ""');
  }
}
