import type { Language } from '../../src/core/model/index.js';
import { messagesOf, type FunctionPageWords } from '../../src/messages/index.js';
import {
  functionSections,
  type ExampleSection,
  type FunctionSection,
} from './function-sections.js';
import { code, heading, page, plain, table } from './markdown.js';

/** 函数参考 · The reference of the functions in Markdown: an index, then a section a function. */
export function functionsPage(language: Language): string {
  const words = messagesOf(language).functions.page;
  const sections = functionSections(language);
  return page(words.title, [
    words.introduction.join('\n\n'),
    indexTable(sections, words),
    ...sections.map((section) => sectionText(section, words)),
  ]);
}

function indexTable(sections: readonly FunctionSection[], words: FunctionPageWords): string {
  const rows = sections.map(({ id, anchor, description }) => [
    `[${id}](#${anchor})`,
    plain(description),
  ]);
  return `${heading(2, words.contents)}\n\n${table([words.function, words.gives], rows)}`;
}

function sectionText(section: FunctionSection, words: FunctionPageWords): string {
  const { id, anchor, syntax, description, formula, parameters, twin, examples } = section;
  const rows = parameters.map((parameter) => {
    const options = parameter.options.length > 0 ? plain(parameter.options.join(' · ')) : '';
    return [code(parameter.name), plain(parameter.description), options];
  });
  return [
    heading(2, id, anchor),
    code(syntax),
    plain(description),
    `**${words.formula}** ${plain(formula)}`,
    table([words.parameter, words.meaning, words.options], rows),
    `**${words.twin}** ${twin === undefined ? plain(words.noTwin) : code(twin)}`,
    table(
      [words.call, words.result],
      examples.map((example) => exampleRow(example, words)),
    ),
  ].join('\n\n');
}

function exampleRow({ call, rows, reason }: ExampleSection, words: FunctionPageWords) {
  const cells = rows.map((row) => row.map((text) => plain(text || words.blank)).join(' · '));
  const result = cells.join('<br>');
  return [code(call), reason === undefined ? result : `${result}<br>${plain(reason)}`];
}
