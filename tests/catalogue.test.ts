import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { checkExample, parseExample } from '../scripts/docs/example.js';
import type { Workbook } from '../src/core/model/index.js';
import { rules } from '../src/core/rules/index.js';
import type { RuleId } from '../src/core/rules/index.js';
import { messagesOf } from '../src/messages/index.js';
import { messageOf } from '../src/reports/worded.js';

/**
 * One id names a rule's file, words, test, example and section: each guard tells what is missing and
 * where it belongs. A guard compares lists of complaints with none, so that a failure shows them all.
 */
const ids: readonly RuleId[] = rules.map(({ id }) => id);
const languages = ['zh-CN', 'en-US'] as const;
const around = new Set(['index', 'rule']);

function complaints(about: readonly (string | false)[]): readonly string[] {
  return about.filter((complaint) => complaint !== false);
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

const filesOfRules = readdirSync('src/core/rules')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !around.has(name) && isRule(name));

/** A file beside the rules that states no rule is shared by some of them. */
function isRule(name: string): boolean {
  return /: Rule</.test(textOf(`src/core/rules/${name}.ts`));
}

test('every file that states a rule is listed in index.ts', () => {
  const unlisted = filesOfRules.filter((name) => !(ids as readonly string[]).includes(name));
  const help = (name: string) =>
    `${name}: import it in src/core/rules/index.ts and add it to rules`;
  expect(unlisted.map(help)).toEqual([]);
});

test('every rule stands in a file that is named after its id', () => {
  const astray = ids.filter((id) => !textOf(`src/core/rules/${id}.ts`).includes(`id: '${id}'`));
  expect(astray.map((id) => `${id}: state it in src/core/rules/${id}.ts`)).toEqual([]);
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
  const untested = ids.filter((id) => !existsSync(`tests/core/rules/${id}.test.ts`));
  expect(untested.map((id) => `${id}: write tests/core/rules/${id}.test.ts`)).toEqual([]);
});

test.each(languages)('every rule has a section on the page in %s', (language) => {
  const page = `docs/reference/rules.${language}.md`;
  const text = textOf(page);
  const absent = ids.filter((id) => !text.includes(`<a id="${id}"></a>`));
  expect(absent.map((id) => `${id}: is not in ${page}, run npm run docs`)).toEqual([]);
});

/** The findings of one rule in the workbook of an example. */
function found(id: RuleId, workbook: Workbook) {
  return checkExample(workbook).findings.filter(({ rule }) => rule === id);
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
