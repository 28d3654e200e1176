const { join } = require('node:path');

const NO_FEATURE = 'domain|platform|engine|api|cli';
const FEATURE = `^src/(?!(?:${NO_FEATURE})/)([^/]+)/`;

/** What may import what. One direction: domain, platform, engine, features, api, cli, app.module. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that import each other are one file, or one of them holds something that belongs to a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-stands-alone',
      severity: 'error',
      comment: 'The domain decides from facts; it knows neither the workflows nor how anything is stored or sent.',
      from: { path: '^src/domain/' },
      to: { path: '^(src|workflows|migrations|bench|test)/', pathNot: '^src/domain/' },
    },
    {
      name: 'workflows-know-the-domain-alone',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^(src|migrations|bench|test)/', pathNot: '^src/domain/' },
    },
    {
      name: 'platform-knows-no-hazard',
      severity: 'error',
      comment: 'The platform may use types of the domain (words, reasons), never its code.',
      from: { path: '^src/platform/' },
      to: { path: '^(src|workflows|migrations|bench|test)/', pathNot: '^src/(platform|domain)/' },
    },
    {
      name: 'platform-takes-only-types-of-the-domain',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engine-below-features',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^src/', pathNot: '^src/(engine|platform|domain)/' },
    },
    {
      name: 'engine-has-one-door',
      severity: 'error',
      comment: 'A case changes through src/engine/index.ts.',
      from: { pathNot: '^src/engine/' },
      to: { path: '^src/engine/', pathNot: '^src/engine/index\\.ts$' },
    },
    {
      name: 'features-below-api',
      severity: 'error',
      from: { path: FEATURE },
      to: { path: '^src/((api|cli)/|app\\.module\\.ts$|main\\.ts$)' },
    },
    {
      name: 'features-meet-through-queries',
      severity: 'error',
      comment: 'Another feature is reached through its *.queries.ts or through the engine, not through its service or entity.',
      from: { path: FEATURE },
      to: { path: FEATURE, pathNot: ['^src/$1/', '\\.queries\\.ts$'] },
    },
    {
      name: 'api-below-composition',
      severity: 'error',
      from: { path: '^src/api/' },
      to: { path: '^src/(cli/|app\\.module\\.ts$|main\\.ts$)' },
    },
    {
      name: 'definitions-listed-in-composition',
      severity: 'error',
      comment: 'Only the composition root and the command line list workflow definitions.',
      from: { path: '^src/', pathNot: '^src/(cli/|app\\.module\\.ts$|program\\.ts$)' },
      to: { path: '^workflows/' },
    },
    {
      name: 'migrations-import-nothing',
      severity: 'error',
      from: { path: '^migrations/' },
      to: {},
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'packages-are-declared',
      severity: 'error',
      comment: 'What runs in production is a dependency of its own in package.json, not a development tool or a guest of another package.',
      from: { path: '^(src|workflows)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
  },
};
