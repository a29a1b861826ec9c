// Which elements of a publisher's HTML survive, and what becomes of the others.

/** What the sanitiser does with an element. */
export type ElementRole =
  /** Removed with everything inside. */
  | 'drop'
  /** The element goes, its content stays and starts a new block. */
  | 'boundary'
  /** The element goes, its content stays in the line. */
  | 'transparent'
  /** One paragraph-like block: gets an id. */
  | 'block'
  /** Holds blocks. */
  | 'container'
  /** Formatting inside a block. */
  | 'inline'
  | 'link'
  | 'image'
  | 'figure'
  | 'caption'
  | 'break'
  | 'rule'
  | 'cell';

function list(role: ElementRole, names: string): readonly (readonly [string, ElementRole])[] {
  return names.split(' ').map((name) => [name, role] as const);
}

/** Elements not listed are 'transparent'. */
export const elementRoles: ReadonlyMap<string, ElementRole> = new Map([
  ...list(
    'drop',
    'script style noscript template iframe object embed applet svg math textarea select option button input ' +
      'title head meta link base frame frameset noframes noembed xmp plaintext listing canvas video audio ' +
      'source track map area dialog menu nav portal param datalist output progress meter keygen',
  ),
  ...list(
    'boundary',
    'div section article main header footer aside address details summary form fieldset legend center hgroup ' +
      'search body html dl',
  ),
  ...list('block', 'p h1 h2 h3 h4 h5 h6 pre dt dd'),
  ...list('container', 'blockquote ul ol li table thead tbody tfoot tr'),
  ...list('cell', 'td th'),
  ...list('inline', 'em strong b i code sub sup q cite abbr mark small s del ins u kbd samp var dfn bdi'),
  ...list('link', 'a'),
  ...list('image', 'img'),
  ...list('figure', 'figure'),
  ...list('caption', 'figcaption'),
  ...list('break', 'br'),
  ...list('rule', 'hr'),
]);

/** Tags that may occur in what the sanitiser writes; nothing else ever does. */
export const writtenTags: readonly string[] = [
  ...'p h2 h3 h4 h5 h6 pre blockquote ul ol li table thead tbody tfoot tr td th'.split(' '),
  ...'em strong b i code sub sup q cite abbr mark small s del ins u kbd samp var dfn bdi'.split(' '),
  ...'a img figure figcaption br hr'.split(' '),
];

/** Attributes that may occur in what the sanitiser writes, by tag. */
export const writtenAttributes: Readonly<Record<string, readonly string[]>> = {
  '*': ['id', 'dir'],
  a: ['href', 'rel'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
};
