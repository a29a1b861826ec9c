// How pages are built: the islands and the stylesheet for browsers, the pages themselves for the server.
// scripts/build-pages.mjs runs both; `vite build --ssr` is told apart by its flag.
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const source = path.join(root, 'src');
const web = path.join(source, 'web');

/**
 * Only src/web is bundled: the rest of src runs as it is, so that the program and its pages share one copy of
 * every module (an error class must be the same class on both sides).
 */
function shareTheRestOfSource(): Plugin {
  return {
    name: 'share-the-rest-of-source',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (!importer || !id.startsWith('.')) return null;
      const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (!resolved || !resolved.id.startsWith(source) || resolved.id.startsWith(`${web}${path.sep}`))
        return null;
      const fromBundle = path.relative(path.join(root, 'dist', 'server'), resolved.id);
      return { id: fromBundle.split(path.sep).join('/'), external: true };
    },
  };
}

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild
    ? {
        oxc: jsx,
        publicDir: false,
        plugins: [shareTheRestOfSource()],
        ssr: { noExternal: ['preact', 'preact-render-to-string'] },
        build: {
          ssr: 'src/web/pages.ts',
          outDir: 'dist/server',
          emptyOutDir: true,
          target: 'node24',
          minify: false,
          rolldownOptions: { output: { entryFileNames: 'pages.js' } },
        },
      }
    : {
        oxc: jsx,
        publicDir: false,
        build: {
          outDir: 'dist',
          emptyOutDir: false,
          assetsDir: 'assets',
          manifest: 'manifest/manifest.json',
          assetsInlineLimit: 0,
          modulePreload: false,
          target: 'es2022',
          rolldownOptions: { input: 'src/web/islands/main.ts' },
        },
      },
);
