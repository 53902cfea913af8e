/** What the bundles carry. Everything else that is installed here only helps to build and to test. */
const BUNDLED = [
  '@actions/github',
  '@octokit/(?:core|plugin-retry|plugin-throttling|rest|types|[a-z-]*error|openapi-types)',
  '@stdlib/stats-base-dists-[a-z-]+',
  'canonicalize',
  'commander',
  'csv-parse',
  'fastest-levenshtein',
  'picomatch',
  're2js',
  'tinyglobby',
  'undici',
  'yaml',
  'yauzl',
  'zod',
];

// One way only: doors → jobs → judging → parts → ground. Each layer may use those below it and itself.
const LAYERS = [
  { name: 'jobs', folders: ['jobs'] },
  { name: 'review', folders: ['review'] },
  { name: 'measure', folders: ['measure'] },
  { name: 'gather', folders: ['gather'] },
  { name: 'store', folders: ['store'] },
  { name: 'report', folders: ['report', 'commands'] },
  { name: 'rules', folders: ['rules', 'stale'] },
  { name: 'compare', folders: ['compare', 'history', 'production', 'results', 'sensitivity'] },
  { name: 'run', folders: ['run'] },
  { name: 'parts', folders: ['agent', 'scorers', 'cases', 'prompts', 'config', 'tools', 'similarity', 'privacy'] },
  { name: 'ground', folders: ['stats', 'system', 'values', 'github'] },
];
const IO_FOLDERS = ['agent', 'github', 'system'];
const IO_MODULES =
  '^(node:)?(fs|child_process|net|tls|http|http2|https|dgram|dns|os|process|worker_threads|readline|timers)(/|$)|^@actions/|^@octokit/|node_modules/(@actions|@octokit|tinyglobby|undici)/';

const folder = (names) => `^src/(${names.join('|')})/`;

const upward = LAYERS.slice(1).map((layer, index) => ({
  name: `${layer.name}-knows-nothing-above`,
  severity: 'error',
  comment: `${layer.folders.join(', ')} must not reach up into ${LAYERS[index].name} or higher`,
  from: { path: folder(layer.folders) },
  to: { path: `${folder(LAYERS.slice(0, index + 1).flatMap((above) => above.folders))}|^src/(action|cli)\\.ts$` },
}));

module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'doors-are-not-imported',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/(action|cli)\\.ts$' },
    },
    {
      name: 'io-stays-in-its-folders',
      severity: 'error',
      comment: 'files, processes and networks are touched in agent/, github/ and system/ alone',
      from: { path: '^src/', pathNot: folder(IO_FOLDERS) },
      to: { path: IO_MODULES },
    },
    {
      name: 'github-knows-nothing-of-evals',
      severity: 'error',
      from: { path: '^src/github/' },
      to: { path: '^src/', pathNot: folder(['github', 'system', 'values']) },
    },
    {
      name: 'stats-know-nothing-of-agents',
      severity: 'error',
      from: { path: '^src/stats/' },
      to: { path: '^src/', pathNot: folder(['stats', 'values']) },
    },
    {
      name: 'values-are-the-ground',
      severity: 'error',
      from: { path: '^src/values/' },
      to: { path: '^src/', pathNot: folder(['values']) },
    },
    {
      name: 'system-knows-values-only',
      severity: 'error',
      from: { path: '^src/system/' },
      to: { path: '^src/', pathNot: folder(['system', 'values']) },
    },
    {
      // Bundles carry what they use, so that to npm all of it is for development: what may be carried stands here.
      name: 'source-needs-bundled-libraries',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: `^node_modules/(${BUNDLED.join('|')})/`,
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
