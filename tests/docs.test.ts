import { readFileSync, readdirSync } from 'node:fs';
import { cwd } from 'node:process';
import { runValidate } from './support/run-validate.js';

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

/** The blocks of output that a page shows. */
function shownOutput(page: string): readonly string[] {
  return [...textOf(page).matchAll(/```text\n(.*?)```/gs)].map(([, block = '']) => block);
}

test.each([
  ['README.md', 'en-US'],
  ['README.zh-CN.md', 'zh-CN'],
])('the output that %s shows is what the command says', async (page, language) => {
  const paths = ['examples/published', 'examples/submissions'];
  const { out } = await runValidate(cwd(), [...paths, '--lang', language, '--no-cache']);
  const shown = shownOutput(page);
  const stale = shown.filter((block) => !out.includes(block));
  expect(
    stale.map((block) => `${page}: run the command again and show this anew:\n${block}`),
  ).toEqual([]);
  expect(shown.length).toBeGreaterThan(0);
});

test('both READMEs have the same sections, commands and links', () => {
  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((page) => {
    const text = textOf(page);
    return {
      sections: [...text.matchAll(/^## /gm)].length,
      outputs: shownOutput(page).length,
      commands: [...text.matchAll(/`(npm [^`<]+|--[\w-]+)/g)].map(([, command]) => command).sort(),
      links: [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => neutral(link)).sort(),
    };
  });
  expect(chinese).toEqual(english);
});

test('the set-up that the README tells is what continuous integration runs', () => {
  const [, told = ''] = /```sh\n(.*?)```/s.exec(textOf('README.md')) ?? [];
  expect(textOf('.ci/run')).toContain(`\n${told}npm run check:static\n`);
});

/** A link without the language of its page. */
function neutral(link: string): string {
  return link.startsWith('README') ? 'README' : link.replace(/\.(en-US|zh-CN)\.(md|png)$/, '.$2');
}

test('every decision is listed', () => {
  const index = textOf('docs/decisions/README.md');
  const pages = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
  const unlisted = pages.filter((name) => !index.includes(`](${name})`));
  expect(unlisted.map((name) => `${name}: list it in docs/decisions/README.md`)).toEqual([]);
});
