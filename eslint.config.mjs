// What style.md asks for and a linter can see. Layout is prettier's, the import graph scripts/check/imports.mjs's.
import tseslint from 'typescript-eslint'

const ban = (selector, message) => ({ selector, message })

const everywhere = [
  ban('TSEnumDeclaration', 'No enums: a readonly union, or a table with `as const`.'),
  ban('Decorator', 'No decorators.'),
  ban("MemberExpression[object.name=/^(test|describe)$/][property.name='only']", 'All tests run, not this one alone.'),
]
const namedExports = [
  ban('ExportDefaultDeclaration', 'No default exports: a name that can be searched for.'),
  ban("ExportSpecifier[exported.name='default']", 'No default exports: a name that can be searched for.'),
]
const time = [
  ban("NewExpression[callee.name='Date'][arguments.length=0]", 'The time is given as `now`; platform/clock reads it.'),
  ban("CallExpression[callee.name='Date']", 'The time is given as `now`; platform/clock reads it.'),
  ban(
    "MemberExpression[object.name='Date'][property.name='now']",
    'The time is given as `now`; platform/clock reads it.',
  ),
  ban(
    "MemberExpression[object.name='Temporal'][property.name='Now']",
    'The time is given as `now`; platform/clock reads it.',
  ),
]
const chance = [
  ban("MemberExpression[object.name='Math'][property.name='random']", 'Chance is given, or comes from platform/ids.'),
]
const markup = [
  ban("JSXAttribute[name.name='style']", 'No style attribute: the content security policy refuses it. Use a class.'),
]
const rawHtml = [
  ban("JSXAttribute[name.name='dangerouslySetInnerHTML']", 'Raw HTML is for JSON-LD in src/ui/page alone.'),
]
const allBans = [...everywhere, ...namedExports, ...time, ...chance, ...markup, ...rawHtml]
const except = (...lists) => allBans.filter(rule => !lists.flat().includes(rule))

/** Rules, states, forms, views and policies are told what they need: nothing around them is there for the taking. */
const surroundings = ['process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance', 'localStorage']
const pure = ['src/*/{rules,states,forms,views}.{ts,tsx}', 'src/*/{rules,states,forms,views}/**', 'policy/**']

const tests = ['**/*.test.{ts,tsx}', 'test/**']

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', '.cache/', '**/*.generated.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      'array-callback-return': 'error',
      'consistent-return': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-duplicate-case': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...allBans],
      'no-script-url': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-array-delete': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'consistent-return': 'off', // the type checker sees it, and knows of exhaustive switches
    },
  },
  {
    // Their type says what every message takes and gives: the other languages are held to it.
    files: ['**/messages.en.{ts,tsx}'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  { files: ['src/platform/clock/**'], rules: { 'no-restricted-syntax': ['error', ...except(time)] } },
  { files: ['src/platform/ids/**'], rules: { 'no-restricted-syntax': ['error', ...except(time, chance)] } },
  { files: ['src/ui/page/**'], rules: { 'no-restricted-syntax': ['error', ...except(rawHtml)] } },
  {
    files: pure,
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...surroundings.map(name => ({ name, message: 'Pure code is told what it needs.' })),
      ],
    },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off', // a `describe` is as long as its tests; the file has its own limit
      'max-params': 'off', // rows of a table of cases
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Tools of the terminal: they speak to it, and they measure.
    files: ['scripts/**', 'bench/**', 'eslint.config.mjs'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', ...except(time, namedExports)] },
  },
  { files: ['src/commands/**', 'src/main.ts'], rules: { 'no-console': 'off' } },
  { files: ['vitest.config.ts'], rules: { 'no-restricted-syntax': ['error', ...except(namedExports)] } },
)
