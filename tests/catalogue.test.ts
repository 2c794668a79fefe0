import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { checkExample, parseExample, type Example } from '../scripts/docs/example.js';
import { listedRules, type AnyRuleId } from '../scripts/docs/listed-rules.js';
import { messagesOf } from '../src/messages/index.js';
import { messageOf } from '../src/reports/finding-text.js';

/**
 * One id names a rule's file, words, test, example and section: each guard tells what is missing and
 * where it belongs. A guard compares lists of complaints with none, so that a failure shows them all.
 */
const ids: readonly AnyRuleId[] = listedRules.map(({ id }) => id);
const languages = ['zh-CN', 'en-US'] as const;
const folders = ['rules', 'batch-rules'] as const;
const around = new Set(['index', 'rule', 'batch-rule']);

/** The folder of a rule, by whether it looks at one workbook or across workbooks. */
function folderOf(id: AnyRuleId): string {
  const group = listedRules.find((rule) => rule.id === id)?.group;
  return group === 'across-workbooks' ? 'batch-rules' : 'rules';
}

function complaints(about: readonly (string | false)[]): readonly string[] {
  return about.filter((complaint) => complaint !== false);
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

const filesOfRules = folders.flatMap((folder) =>
  readdirSync(`src/core/${folder}`)
    .map((file) => ({ folder, name: file.replace(/\.ts$/, '') }))
    .filter(({ name }) => !around.has(name) && isRule(`src/core/${folder}/${name}.ts`)),
);

/** A file beside the rules that states no rule is shared by some of them. */
function isRule(path: string): boolean {
  return /: (?:Batch)?Rule</.test(textOf(path));
}

test('every file that states a rule is listed in index.ts', () => {
  const listed = ids.map((id) => `${folderOf(id)}/${id}`);
  const unlisted = filesOfRules.filter(({ folder, name }) => !listed.includes(`${folder}/${name}`));
  const help = ({ folder, name }: (typeof filesOfRules)[number]) =>
    `${name}: import it in src/core/${folder}/index.ts and add it to the list`;
  expect(unlisted.map(help)).toEqual([]);
});

test('every rule stands in a file that is named after its id', () => {
  const path = (id: AnyRuleId) => `src/core/${folderOf(id)}/${id}.ts`;
  const astray = ids.filter((id) => !textOf(path(id)).includes(`id: '${id}'`));
  expect(astray.map((id) => `${id}: state it in ${path(id)}`)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(languages)('the words of the rules stand in the order of the rules in %s', (language) => {
  expect(Object.keys(messagesOf(language).rules)).toEqual(ids);
});

test.each(languages)('every rule has a title, a reason and a remedy in %s', (language) => {
  const { rules: words } = messagesOf(language);
  const missing = ids.flatMap((id) => {
    const { title, why, remedy } = words[id];
    const file = `src/messages/rules.${language}.ts`;
    return complaints([
      (title.trim() === '' || title === id) && `${id}: write its title in ${file}`,
      why.trim() === '' && `${id}: write why it matters in ${file}`,
      remedy.trim() === '' && `${id}: write how to put it right in ${file}`,
    ]);
  });
  expect(missing).toEqual([]);
});

test('every rule has a test of its own', () => {
  const path = (id: AnyRuleId) => `tests/core/${folderOf(id)}/${id}.test.ts`;
  const untested = ids.filter((id) => !existsSync(path(id)));
  expect(untested.map((id) => `${id}: write ${path(id)}`)).toEqual([]);
});

test.each(languages)('every rule has a section on the page in %s', (language) => {
  const page = `docs/reference/rules.${language}.md`;
  const text = textOf(page);
  const absent = ids.filter((id) => !text.includes(`<a id="${id}"></a>`));
  expect(absent.map((id) => `${id}: is not in ${page}, run npm run docs`)).toEqual([]);
});

/** The findings of one rule in the workbooks of an example. */
function found(id: AnyRuleId, files: Example['failing']) {
  return checkExample(files).filter(({ rule }) => rule === id);
}

describe.each(ids)('the example of %s', (id) => {
  const path = `examples/rules/${id}.txt`;
  const read = () => parseExample(textOf(path));

  test(`stands in ${path} under # failing and # passing`, () => {
    expect(read).not.toThrow();
  });

  test('fails where it should, in words of both languages', () => {
    const findings = found(id, read().failing);
    expect(findings.length === 0 && `${path}: its failing table must trip ${id}`).toBe(false);
    for (const language of languages) {
      const said = findings.map((finding) => messageOf(finding, messagesOf(language)));
      const unsaid = said.filter((text) => /^$|undefined|NaN|\[object/.test(text) || text === id);
      const help = `${id}: write its message in src/messages/rules.${language}.ts`;
      expect(unsaid.map((text) => `${help}, not “${text}”`)).toEqual([]);
    }
  });

  test('passes where it should', () => {
    const findings = found(id, read().passing);
    const help = `${path}: its passing table must not trip ${id}`;
    expect(findings.map(({ cell, facts }) => ({ help, cell, facts }))).toEqual([]);
  });
});
