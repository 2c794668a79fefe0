import type { Finding, Language } from '../../src/core/model/index.js';
import { messagesOf } from '../../src/messages/index.js';
import { messageOf, placeText } from '../../src/reports/finding-text.js';
import type { SketchFile } from '../../src/workbooks/sketch/index.js';
import { checkExample, type Example } from './example.js';
import { listedRules, type AnyRuleId, type ListedRule } from './listed-rules.js';
import { heading, list, page, plain, table } from './markdown.js';
import { pageWords } from './page-words.js';
import { sheetTables } from './sheet-tables.js';

/** The examples of the rules by id. */
export type Examples = Readonly<Partial<Record<AnyRuleId, Example>>>;

/** The reference of the rules: an index by group, then a section a rule. */
export function rulesPage(examples: Examples, language: Language): string {
  const words = pageWords(language);
  const groups = [...new Set(listedRules.map((rule) => rule.group))];
  return page(words.rules, [
    plain(words.rulesLead),
    ...groups.map((group) => indexOfGroup(group, examples, language)),
    ...listedRules.map((rule) => ruleSection(rule, examples[rule.id], language)),
  ]);
}

function indexOfGroup(group: ListedRule['group'], examples: Examples, language: Language): string {
  const words = pageWords(language);
  const messages = messagesOf(language);
  const rows = listedRules
    .filter((rule) => rule.group === group)
    .map((rule) => [
      `[${rule.id}](#${rule.id})`,
      plain(messages.rules[rule.id].title),
      severitiesText(rule, examples[rule.id], language),
      rule.isFixable ? words.yes : words.no,
    ]);
  const head = [words.rule, words.title, words.severity, words.fixable];
  return `${heading(2, plain(messages.groups[group]))}\n\n${table(head, rows)}`;
}

/** One rule: what it is, why, an example that fails and what is found, one that passes, the remedy. */
export function ruleSection(
  rule: ListedRule,
  example: Example | undefined,
  language: Language,
): string {
  const { id, group, isFixable } = rule;
  const words = pageWords(language);
  const messages = messagesOf(language);
  const { title, why, remedy } = messages.rules[id];
  const head = [words.group, words.severity, words.fixable];
  const fixable = isFixable ? words.yes : words.no;
  return [
    heading(2, `${id} · ${plain(title)}`, id),
    table(head, [
      [plain(messages.groups[group]), severitiesText(rule, example, language), fixable],
    ]),
    ...paragraph(words.why, plain(why)),
    ...(example ? exampleParts(id, example, language) : []),
    ...paragraph(words.remedy, plain(remedy)),
  ].join('\n\n');
}

/** The severity of a rule, and those that its example is found with. */
function severitiesText(
  { id, severity }: ListedRule,
  example: Example | undefined,
  language: Language,
): string {
  const { severities } = messagesOf(language);
  const found = checkExample(example?.failing ?? []).filter(({ rule }) => rule === id);
  const all = new Set([severity, ...found.map((finding) => finding.severity)]);
  return plain([...all].map((each) => severities[each]).join(pageWords(language).listSeparator));
}

function exampleParts(
  id: AnyRuleId,
  { failing, passing }: Example,
  language: Language,
): readonly string[] {
  const words = pageWords(language);
  return [
    ...paragraph(words.failing, workbookTables(failing, language)),
    ...paragraph(words.found, findingsList(id, failing, language)),
    ...paragraph(words.passing, workbookTables(passing, language)),
  ];
}

/** The sheets of an example; of several workbooks each below its name. */
function workbookTables(files: readonly SketchFile[], language: Language): string {
  const { earlierDelivery, listSeparator } = pageWords(language);
  const tables = files.map(({ file, isEarlier, workbook }) => {
    const name = isEarlier ? `${file}${listSeparator}${earlierDelivery}` : file;
    const sheets = sheetTables(workbook, language);
    return files.length > 1 ? `${heading(4, plain(name))}\n\n${sheets}` : sheets;
  });
  return tables.join('\n\n');
}

function findingsList(id: AnyRuleId, failing: Example['failing'], language: Language): string {
  const { colon } = pageWords(language);
  const found = checkExample(failing).filter(({ rule }) => rule === id);
  const place = placeIn(failing, language);
  return list(
    found.map((finding) =>
      plain(`${place(finding)}${colon}${messageOf(finding, messagesOf(language))}`),
    ),
  );
}

/** Where a finding stands; among several workbooks with its file. */
function placeIn(files: readonly SketchFile[], language: Language): (finding: Finding) => string {
  return (finding) => {
    const file = files.length > 1 ? finding.file : '';
    const parts = [file, placeText(finding)].filter((part) => part !== '');
    return parts.join(' ') || pageWords(language).wholeWorkbook;
  };
}

function paragraph(title: string, text: string): readonly string[] {
  return text === '' ? [] : [heading(3, title), text];
}
