// Import rules of the house, each with its reason: see docs/ARCHITECTURE.md.

const domain = '^src/(address|ingest|article|story|interest|rank|search|catalogue|sample|text)/';
const outer = '^src/(http|web|cli|sync|notify)/';

/** What a folder may import beside itself: the table "Folders" of docs/ARCHITECTURE.md. */
const mayImport = {
  address: [],
  text: [],
  catalogue: ['model/'],
  ingest: ['model/', 'address/'],
  // A page has the characters and dates of a feed; features and form are what the story stage asks of an article.
  article: [
    'model/',
    'address/',
    'text/',
    'catalogue/',
    'ingest/parse/',
    'story/(features|article-format)\\.ts$',
  ],
  story: ['model/', 'address/', 'text/', 'catalogue/'],
  interest: ['model/', 'catalogue/'],
  rank: ['model/', 'catalogue/', 'interest/'],
  search: ['model/', 'catalogue/'],
  sample: ['model/'],
  pool: ['model/', 'article/', 'ingest/'],
};

const folderRules = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder}-imports`,
  comment: 'Stages go one way: an import that the table of folders does not name makes two folders one.',
  severity: 'error',
  // Their tests run on real stores, and on what other stages make.
  from: { path: `^src/${folder}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: [`${folder}/`, ...others].map((end) => `^src/${end}`) },
}));

export default {
  forbidden: [
    ...folderRules,
    {
      name: 'no-circles',
      comment: 'A circle of imports means two files that are one, or a name in the wrong place.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'model-imports-nothing',
      comment: 'The nouns and ports stand below everything; they know no implementation.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'domain-knows-no-outside',
      comment:
        'Stages are told what to do; pages, API, command line and store depend on them, not the reverse.',
      severity: 'error',
      // Their tests run on real stores.
      from: { path: domain, pathNot: '\\.test\\.ts$' },
      to: { path: ['^src/store/', outer, '^src/compose/', '^src/main\\.ts$'] },
    },
    {
      name: 'outside-knows-no-store',
      comment:
        'Pages, API and command line speak to the ports of model/; only the composition knows an engine.',
      severity: 'error',
      from: { path: outer },
      to: { path: ['^src/store/', '^src/compose/', '^src/main\\.ts$'] },
    },
    {
      name: 'store-knows-model-only',
      comment: 'An engine implements ports; it does not reach into stages or pages.',
      severity: 'error',
      from: { path: '^src/store/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(store|model)/' },
    },
    {
      name: 'assignment-and-ranking-are-apart',
      comment: 'What a story is does not depend on who reads it.',
      severity: 'error',
      from: { path: '^src/story/' },
      to: { path: '^src/(rank|interest)/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests are leaves.',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'declared-packages-only',
      comment: 'A package that package.json does not name may vanish with the next update.',
      severity: 'error',
      from: { path: '^(src|eval)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    moduleSystems: ['es6'],
  },
};
