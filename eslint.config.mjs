import tseslint from 'typescript-eslint';

/** A rule of one ESLint block replaces the same rule of another, so what is forbidden is put together here, folder by folder. */
const forbidden = {
  clock: [
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.name='Date']",
    "MemberExpression[object.name='Temporal'][property.name='Now']",
  ].map((selector) => ({ selector, message: 'Only platform/clock reads the time: take an instant or a Clock.' })),
  environment: [
    {
      selector: "MemberExpression[object.name='process'][property.name='env']",
      message: 'Only platform/config reads the environment: take a Config.',
    },
  ],
  impurity: [
    {
      selector: "MemberExpression[object.name='Math'][property.name='random']",
      message: 'Decisions are repeatable: take the random value as an argument.',
    },
    { selector: 'ImportExpression', message: 'Pure code loads nothing at run time.' },
    {
      selector: 'MemberExpression[property.name=/^toLocale/]',
      message: 'The locale of the machine must not decide: format explicitly.',
    },
  ],
  enums: [{ selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' }],
  exports: [
    { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
    { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
  ],
};

const usual = [...forbidden.enums, ...forbidden.exports];
const xstate = { group: ['xstate', 'xstate/*'], message: 'XState stays in workflows/ and src/domain/workflow/.' };
const PURE = 'The domain and the workflows are pure: facts in, decisions out.';
const outside = {
  group: [
    ...['@nestjs/*', 'typeorm', 'typeorm/*', 'pg', 'pg-*', 'pino', 'fastify', 'node:*'],
    ...['fs', 'path', 'os', 'crypto', 'child_process', 'http', 'net'],
  ],
  message: PURE,
};
const ambient = [
  ...['process', 'globalThis', 'global', 'fetch', 'console', 'crypto', 'performance', 'Buffer', 'require'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
].map((name) => ({ name, message: PURE }));
const dataSource = {
  name: 'typeorm',
  importNames: ['DataSource'],
  allowTypeImports: true,
  message: 'Only platform/db holds a DataSource: take a Database, a Read or a Tx.',
};

export default tseslint.config(
  { ignores: ['dist/', 'client/api.d.ts', 'node_modules/', 'coverage/', 'web/', '.duban/', '.bench/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': ['error', ...usual],
    },
  },
  {
    files: ['src/**/*.ts', 'workflows/**/*.ts'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 12],
      'no-restricted-syntax': ['error', ...usual, ...forbidden.clock, ...forbidden.environment],
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [dataSource], patterns: [xstate] }],
    },
  },
  {
    files: ['src/platform/config/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...usual, ...forbidden.clock] },
  },
  {
    files: ['src/platform/clock/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...usual, ...forbidden.environment] },
  },
  {
    files: ['src/platform/db/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [xstate] }] },
  },
  {
    files: ['src/domain/**/*.ts', 'workflows/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...ambient],
      'no-restricted-syntax': ['error', ...usual, ...forbidden.clock, ...forbidden.environment, ...forbidden.impurity],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [xstate, outside] }],
    },
  },
  {
    files: ['src/domain/workflow/**/*.ts', 'workflows/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [outside] }] },
  },
  {
    // People read what these print.
    files: ['src/cli/**/*.ts', 'src/main.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off', // jest's mocks and matchers
      '@typescript-eslint/require-await': 'off', // stand-ins for asynchronous functions
      '@typescript-eslint/no-unsafe-assignment': 'off', // expect.any() and its like are any
    },
  },
);
