import imports from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import officeAddins from 'eslint-plugin-office-addins/lib/rules/index.js';
import tseslint from 'typescript-eslint';

const data = [
  'src/core/catalogue/plans/**',
  'src/core/contract/vocabularies.ts',
  'src/data/**',
  'src/messages/**',
];

/** The rules alone: the plugin's own entry wants ESLint 9 and a preset of prettier. */
const { default: officeRules } = officeAddins;

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', 'coverage'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { imports },
    rules: {
      'imports/no-duplicates': ['error', { 'prefer-inline': true }],
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 2],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    /** Texts of cells and files are the work of strangers: no pattern may take more than linear time. */
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    },
  },
  {
    /** Laws get their seed in one place. */
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    ignores: ['tests/support/laws.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'See tests/support/laws.' },
      ],
    },
  },
  {
    files: ['src/core/rules/*.ts'],
    ignores: ['src/core/rules/rule.ts', 'src/core/rules/index.ts'],
    rules: { 'max-lines': ['error', { max: 80, skipComments: true }] },
  },
  /** A list is as long as what it lists. */
  { files: ['src/core/rules/index.ts'], rules: { 'max-lines': 'off' } },
  { files: ['src/core/layouts/signals/*.ts'], rules: { 'max-lines': ['error', { max: 80 }] } },
  { files: ['src/core/formulas/*.ts'], rules: { 'max-lines': ['error', { max: 60 }] } },
  {
    files: ['src/taskpane/views/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 120 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/taskpane/excel/*.ts'],
    plugins: { 'office-addins': { rules: officeRules } },
    rules: Object.fromEntries(
      Object.keys(officeRules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  { files: data, rules: { 'max-lines': 'off', 'max-params': 'off' } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['tests/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'max-depth': 'off' },
  },
);
