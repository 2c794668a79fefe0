import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const text = readFileSync('CONTRIBUTING.md', 'utf8');

/** One thing of each kind that stands in the project, to follow its recipe with. */
const samples: Readonly<Record<string, string>> = {
  plan: 'anhui-14fyp',
  rule: 'fractional-count',
  across: 'station-listed-twice',
  function: 'staffed',
  signal: 'periods',
  format: 'junit',
  command: 'freeze',
  View: 'Prepare',
  language: 'en-US',
};

interface Recipe {
  readonly title: string;
  readonly paths: readonly string[];
}

function recipes(): readonly Recipe[] {
  const parts = text.split(/^## (?=Add )/m).slice(1);
  return parts.map((part) => {
    const [title = ''] = part.split('\n');
    const named = [...part.matchAll(/`([\w<>./-]+\/[\w<>./-]*|[\w.-]+\.(?:md|json))`/g)];
    return { title, paths: named.map(([, path = '']) => path) };
  });
}

function withSample(path: string): string {
  return path.replace(/<(\w+)>/g, (_, kind: string) => samples[kind] ?? `no sample of ${kind}`);
}

const ofRecipes = recipes().flatMap(({ title, paths }) => paths.map((path) => [title, path]));

test.each(ofRecipes)('%s: %s is there', (_, path = '') => {
  expect(existsSync(withSample(path))).toBe(true);
});

test('there is a recipe for everything that people add', () => {
  expect(recipes().map(({ title }) => title)).toEqual([
    'Add an indicator',
    'Add a plan',
    'Add a rule within a workbook',
    'Add a rule across workbooks',
    'Add a function',
    'Add a signal',
    'Add a report format',
    'Add a command',
    'Add a view',
    'Add a language',
  ]);
});

/** How a thing is called in code: by its own name, and as the identifier of its definition. */
function isNamedIn(file: string, name: string): boolean {
  const identifier = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const source = readFileSync(file, 'utf8');
  return source.includes(`'${name}'`) || new RegExp(`\\b${identifier}\\b`).test(source);
}

function isOfRecipe(file: string, { paths }: Recipe): boolean {
  return paths
    .map(withSample)
    .some((path) => file === path || (path.endsWith('/') && file.startsWith(path)));
}

test.each([
  ['Add a rule within a workbook', 'fractional-count'],
  ['Add a rule across workbooks', 'station-listed-twice'],
  ['Add a report format', 'junit'],
])('%s: no other source file has to name %s', (title, name) => {
  const recipe = recipes().find((each) => each.title === title);
  const sources = globSync(['src/**/*.ts', 'scripts/**/*.ts']);
  const others = sources.filter(
    (file) => recipe && isNamedIn(file, name) && !isOfRecipe(file, recipe),
  );
  expect(others.sort()).toEqual([]);
});
