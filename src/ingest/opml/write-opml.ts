// Sources as an OPML 2.0 file, with folders nested as they are, for other readers and for backup.
import type { OpmlFeed } from '../../model/pool.ts';

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly feeds: OpmlFeed[];
}

/** @param head title of the list, the time of writing (`createdAt`, milliseconds), and a note for people, if any. */
export function writeOpml(
  feeds: readonly OpmlFeed[],
  head: { readonly title: string; readonly createdAt: number; readonly note?: string },
): string {
  const root = newFolder();
  for (const feed of feeds) {
    let folder = root;
    for (const name of feed.folder) {
      const next = folder.folders.get(name) ?? newFolder();
      folder.folders.set(name, next);
      folder = next;
    }
    folder.feeds.push(feed);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    ...(head.note ? [`  <!-- ${head.note.replaceAll('--', '- -')} -->`] : []),
    '  <head>',
    `    <title>${escapeXml(head.title)}</title>`,
    `    <dateCreated>${new Date(head.createdAt).toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...folderLines(root, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function newFolder(): Folder {
  return { folders: new Map(), feeds: [] };
}

function folderLines(folder: Folder, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const [name, inner] of folder.folders) {
    const text = escapeXml(name);
    lines.push(
      `${indent}<outline text="${text}" title="${text}">`,
      ...folderLines(inner, `${indent}  `),
      `${indent}</outline>`,
    );
  }
  return [...lines, ...folder.feeds.map((feed) => feedLine(feed, indent))];
}

function feedLine(feed: OpmlFeed, indent: string): string {
  const title = escapeXml(feed.title);
  const site = feed.siteUrl ? ` htmlUrl="${escapeXml(feed.siteUrl)}"` : '';
  return `${indent}<outline type="rss" text="${title}" title="${title}" xmlUrl="${escapeXml(feed.feedUrl)}"${site}/>`;
}

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}--[\t\n\r]]/gv, '')
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
