import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { type Manifest, weightsOf } from './budgets.js';

const api = process.env['JIXIAO_HTTP_PORT'] ?? '3000';
const out = fileURLToPath(new URL('../../dist/console', import.meta.url));
const ours = ['/api', '/docs', '/docs-json'];

/** The page is built into `dist/console`, which the API serves; `npm run dev` serves it with reload and asks the API beside it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), compressed()],
  // The server replaces it by one of its own at each answer.
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  // An import of nothing but types loads nothing.
  oxc: { typescript: { onlyRemoveTypeImports: false } },
  build: {
    outDir: out,
    emptyOutDir: true,
    manifest: true,
    // All are in the one place that the policy allows, none is within the page.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(ours.map((path) => [path, { target: `http://127.0.0.1:${api}` }])),
  },
});

/** Each file beside itself in brotli: the server sends what is there and compresses nothing. A screen that got too heavy is not built. */
function compressed(): Plugin {
  const compress = promisify(brotliCompress);
  let built = out;
  return {
    name: 'compressed',
    apply: 'build',
    configResolved({ root, build }) {
      built = resolve(root, build.outDir);
    },
    async closeBundle() {
      const folder = join(built, 'assets');
      const files = (await readdir(folder)).filter((name) => /\.(js|css)$/.test(name));
      const sizes = await Promise.all(
        files.map(async (name) => {
          const file = join(folder, name);
          const small = await compress(await readFile(file));
          await writeFile(`${file}.br`, small);
          return [`assets/${name}`, small.length] as const;
        }),
      );
      const bytes = new Map<string, number>(sizes);
      const manifest = JSON.parse(await readFile(join(built, '.vite/manifest.json'), 'utf8')) as Manifest;
      const weights = weightsOf(manifest, (file) => bytes.get(file) ?? NaN);
      for (const { screen, kB, budget } of weights) this.info(`${kB.toFixed(1)} kB of ${budget} in brotli: ${screen}`);
      const heavy = weights.filter(({ kB, budget }) => !(kB <= budget));
      if (heavy.length > 0) this.error(`too heavy to load: ${heavy.map(({ screen }) => screen).join(', ')}`);
    },
  };
}
