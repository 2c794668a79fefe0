import { readFileSync, readdirSync } from 'node:fs';

function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

test('every dependency has a reason and a licence', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const page = textOf('docs/decisions/dependencies.md');
  const unexplained = names.filter((name) => !page.includes(`\`${name}\``));
  const help = (name: string) => `${name}: say why it is needed in docs/decisions/dependencies.md`;
  expect(unexplained.map(help)).toEqual([]);
});

test('every decision is listed', () => {
  const index = textOf('docs/decisions/README.md');
  const pages = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
  const unlisted = pages.filter((name) => !index.includes(`](${name})`));
  expect(unlisted.map((name) => `${name}: list it in docs/decisions/README.md`)).toEqual([]);
});
