import type { Language } from '../../src/core/model/index.js';
import { messagesOf, type FunctionPageWords } from '../../src/messages/index.js';
import {
  functionSections,
  type ExampleSection,
  type FunctionSection,
  type ParameterSection,
} from './function-sections.js';

const style = `body{font:14px/1.6 "Segoe UI","Microsoft YaHei",sans-serif;max-width:60em;margin:1em auto;padding:0 1em;color:#201f1e;background:#fff}
code{font-family:Consolas,monospace;overflow-wrap:anywhere}
table{border-collapse:collapse;margin:.5em 0}th,td{border:1px solid #c8c6c4;padding:.25em .5em;text-align:left;vertical-align:top}`;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** A text of the messages: its words in backticks are code. */
function inline(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => line(cells, 'td'));
  return `<table><thead>${line(head.map(escaped), 'th')}</thead><tbody>${body.join('')}</tbody></table>`;
}

function parameterRow({ name, description, options }: ParameterSection): readonly string[] {
  return [code(name), escaped(description), escaped(options.join(' · '))];
}

function exampleRow({ call, rows, reason }: ExampleSection, words: FunctionPageWords) {
  const cells = rows.map((row) => row.map((text) => escaped(text || words.blank)).join(' · '));
  return [code(call), [...cells, ...(reason ? [escaped(reason)] : [])].join('<br>')];
}

function sectionHtml(section: FunctionSection, words: FunctionPageWords): string {
  const { id, anchor, syntax, description, formula, parameters, twin, examples } = section;
  const native = twin === undefined ? escaped(words.noTwin) : code(twin);
  return [
    `<section id="${anchor}"><h2>${id}</h2>`,
    `<p>${code(syntax)}</p><p>${escaped(description)}</p>`,
    `<p><b>${escaped(words.formula)}</b> ${escaped(formula)}</p>`,
    table([words.parameter, words.meaning, words.options], parameters.map(parameterRow)),
    `<p><b>${escaped(words.twin)}</b> ${native}</p>`,
    table(
      [words.call, words.result],
      examples.map((example) => exampleRow(example, words)),
    ),
    '</section>',
  ].join('\n');
}

/** 函数参考 · The reference of the functions as one page of HTML, which ships beside the pane. */
export function functionsHtml(language: Language): string {
  const words = messagesOf(language).functions.page;
  const sections = functionSections(language);
  const links = sections.map(({ id, anchor, description }) => [
    `<a href="#${anchor}">${id}</a>`,
    escaped(description),
  ]);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(words.title)}</title>`,
    `<style>${style}</style></head><body><h1>${escaped(words.title)}</h1>`,
    ...words.introduction.map((text) => `<p>${inline(text)}</p>`),
    table([words.function, words.gives], links),
    ...sections.map((section) => sectionHtml(section, words)),
    '</body></html>\n',
  ].join('\n');
}
