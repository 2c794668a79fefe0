import type { Language } from '../../src/core/model/index.js';
import { rules } from '../../src/core/rules/index.js';
import type { AnyRule, RuleGroup, RuleId } from '../../src/core/rules/index.js';
import { messagesOf } from '../../src/messages/index.js';
import { messageOf, placeText } from '../../src/reports/worded.js';
import { checkExample } from './example.js';
import type { Example } from './example.js';
import { heading, list, page, plain, table } from './markdown.js';
import { pageWords } from './page-words.js';
import { sheetTables } from './sheet-tables.js';

/** The examples of the rules by id. */
export type Examples = Readonly<Partial<Record<RuleId, Example>>>;

/** The reference of the rules: an index by group, then a section a rule. */
export function rulesPage(examples: Examples, language: Language): string {
  const words = pageWords(language);
  const groups = [...new Set(rules.map((rule) => rule.group))];
  return page(words.rules, [
    plain(words.rulesLead),
    ...groups.map((group) => indexOfGroup(group, language)),
    ...rules.map((rule) => ruleSection(rule, examples[rule.id], language)),
  ]);
}

function indexOfGroup(group: RuleGroup, language: Language): string {
  const words = pageWords(language);
  const messages = messagesOf(language);
  const rows = rules
    .filter((rule) => rule.group === group)
    .map(({ id, severity, isFixable }) => [
      `[${id}](#${id})`,
      plain(messages.rules[id].title),
      plain(messages.severities[severity]),
      isFixable ? words.yes : words.no,
    ]);
  const head = [words.rule, words.title, words.severity, words.fixable];
  return `${heading(2, plain(messages.groups[group]))}\n\n${table(head, rows)}`;
}

/** One rule: what it is, why, an example that fails and what is found, one that passes, the remedy. */
export function ruleSection(
  { id, group, severity, isFixable }: AnyRule,
  example: Example | undefined,
  language: Language,
): string {
  const words = pageWords(language);
  const messages = messagesOf(language);
  const { title, why, remedy } = messages.rules[id];
  const head = [words.group, words.severity, words.fixable];
  const fixable = isFixable ? words.yes : words.no;
  return [
    heading(2, `${id} · ${plain(title)}`, id),
    table(head, [[plain(messages.groups[group]), plain(messages.severities[severity]), fixable]]),
    ...paragraph(words.why, plain(why)),
    ...(example ? exampleParts(id, example, language) : []),
    ...paragraph(words.remedy, plain(remedy)),
  ].join('\n\n');
}

function exampleParts(
  id: RuleId,
  { failing, passing }: Example,
  language: Language,
): readonly string[] {
  const words = pageWords(language);
  return [
    ...paragraph(words.failing, sheetTables(failing, language)),
    ...paragraph(words.found, findingsList(id, failing, language)),
    ...paragraph(words.passing, sheetTables(passing, language)),
  ];
}

function findingsList(id: RuleId, failing: Example['failing'], language: Language): string {
  const words = pageWords(language);
  const messages = messagesOf(language);
  const found = checkExample(failing).findings.filter(({ rule }) => rule === id);
  return list(
    found.map((finding) => {
      const place = placeText(finding) || words.wholeWorkbook;
      return plain(`${place}${words.colon}${messageOf(finding, messages)}`);
    }),
  );
}

function paragraph(title: string, text: string): readonly string[] {
  return text === '' ? [] : [heading(3, title), text];
}
