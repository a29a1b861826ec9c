// Builds the pages: islands, stylesheet and fonts into dist/assets (with compressed copies), the server's
// bundle into dist/server.
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './ensure-installed.mjs';

const dist = path.join(root, 'dist');
const configFile = path.join(root, 'vite.config.ts');

for (const folder of ['assets', 'manifest', 'server']) {
  fs.rmSync(path.join(dist, folder), { recursive: true, force: true });
}
await build({ root, configFile, logLevel: 'warn' });
await build({ root, configFile, logLevel: 'warn', build: { ssr: 'src/web/pages.ts' } });

for (const name of fs.readdirSync(path.join(dist, 'assets'))) {
  if (!/\.(css|js|svg)$/.test(name)) continue;
  const file = path.join(dist, 'assets', name);
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  fs.writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
}
