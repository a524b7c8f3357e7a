import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** As the runner of tests found it, else Debian's. It ends with this process, however that ends. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['JIXIAO_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(
      `没有找到 Chromium，请安装或用 JIXIAO_CHROMIUM 指明。No Chromium at ${executablePath}: install it, or say where it is by JIXIAO_CHROMIUM.`,
    );
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
