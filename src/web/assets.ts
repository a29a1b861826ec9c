// Where the built stylesheet, islands and fonts stand: read once from the build's manifest.
import fs from 'node:fs';
import path from 'node:path';

export interface PageAssets {
  readonly stylesheet: string;
  readonly script: string;
  /** Fonts of the first view, for preloading. */
  readonly fonts: readonly string[];
  /** Folder whose files are served under /assets/; null where nothing was built (tests). */
  readonly folder: string | null;
}

interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** Names that a page can carry where nothing was built: tests and type checks. */
export const unbuiltAssets: PageAssets = {
  stylesheet: '/assets/main.css',
  script: '/assets/islands.js',
  fonts: [],
  folder: null,
};

/** Reads `<distDir>/manifest/manifest.json` as Vite writes it; `unbuiltAssets` where there is none. */
export function readAssets(distDir: string): PageAssets {
  const file = path.join(distDir, 'manifest', 'manifest.json');
  if (!fs.existsSync(file)) return unbuiltAssets;
  const manifest: Record<string, ManifestChunk> = JSON.parse(fs.readFileSync(file, 'utf8'));
  const entry = manifest['src/web/islands/main.ts'];
  const files = Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.assets ?? [])]);
  const preloaded = [/newsreader-latin-wght-normal/, /libre-franklin-latin-wght-normal/];
  const href = (name: string) => `/${name}`;
  return {
    stylesheet: href(entry?.css?.[0] ?? 'assets/main.css'),
    script: href(entry?.file ?? 'assets/islands.js'),
    fonts: preloaded.flatMap((wanted) =>
      files
        .filter((name) => wanted.test(name))
        .slice(0, 1)
        .map(href),
    ),
    folder: path.join(distDir, 'assets'),
  };
}
