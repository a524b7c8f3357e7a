import { existsSync } from 'node:fs';

const DEBIANS = '/usr/bin/chromium';

/** Where Chromium is: as JIXIAO_CHROMIUM says, else Debian's. */
export function provideChromium() {
  const path = process.env.JIXIAO_CHROMIUM || DEBIANS;
  if (existsSync(path)) return path;
  console.error(
    `没有找到 Chromium（${path}）：请安装 chromium 和 fonts-noto-cjk（例如 apt-get install --no-install-recommends chromium fonts-noto-cjk），或用 JIXIAO_CHROMIUM 指明它在哪里。` +
      `No Chromium at ${path}: install chromium and fonts-noto-cjk, or say where it is by JIXIAO_CHROMIUM.`,
  );
  process.exit(1);
}
