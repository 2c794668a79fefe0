import {
  contract,
  requirements,
  vocabularies,
  type ColumnSpec,
  type SheetId,
  type SheetSpec,
  type Vocabulary,
  type VocabularyId,
} from '../../src/core/contract/index.js';
import { targetKinds } from '../../src/core/catalogue/index.js';
import type { Bilingual, Language } from '../../src/core/model/index.js';
import { messagesOf, wordOf } from '../../src/messages/index.js';
import { holdsWords } from './holds-words.js';
import { heading, page, plain, table } from './markdown.js';
import { pageWords } from './page-words.js';

const sheets: readonly SheetSpec[] = Object.values(contract);
const vocabularyIds = Object.keys(vocabularies) as readonly VocabularyId[];

/** The reference of the workbook: sheets, columns, kinds of target, vocabularies. */
export function workbookPage(language: Language): string {
  const words = pageWords(language);
  return page(words.workbook, [
    plain(words.workbookLead),
    heading(2, words.sheets),
    sheetIndex(language),
    ...sheets.map((spec) => sheetSection(spec, language)),
    heading(2, words.kinds, 'kinds'),
    plain(words.kindsLead),
    kindTable(language),
    heading(2, words.vocabularies, 'vocabularies'),
    ...vocabularyIds.map((id) => vocabularySection(id, language)),
  ]);
}

function sheetIndex(language: Language): string {
  const words = pageWords(language);
  const rows = sheets.map(({ id, name, isRequired }) => [
    `[${plain(name[language])}](#${id})`,
    plain(otherNames(name, [], language)),
    isRequired ? words.yes : words.no,
    plain(sheetWords(id, language).purpose),
  ]);
  return table([words.sheet, words.otherNames, words.need, words.purpose], rows);
}

function sheetSection(spec: SheetSpec, language: Language): string {
  const words = pageWords(language);
  const { purpose, columns } = sheetWords(spec.id, language);
  const head = [words.column, words.otherNames, words.holds, words.need, words.purpose];
  const rows = spec.columns.map((column) => columnRow(column, columns[column.id] ?? '', language));
  const key = spec.key.map((id) => columnName(spec, id, language)).join(words.listSeparator);
  return [
    heading(2, plain(spec.name[language]), spec.id),
    plain(purpose),
    ...(key === '' ? [] : [plain(`${words.rowKey}${words.colon}${key}`)]),
    table(head, rows),
  ].join('\n\n');
}

function columnRow(spec: ColumnSpec, hint: string, language: Language): readonly string[] {
  const { name, aliases, holds, vocabulary } = spec;
  const kind = plain(holdsWords[holds][language]);
  return [
    plain(name[language]),
    plain(otherNames(name, aliases, language)),
    vocabulary ? `[${kind}](#words-${vocabulary})` : kind,
    needOf(spec, language),
    plain(hint),
  ];
}

function needOf({ isRequired, isAlwaysAnswered }: ColumnSpec, language: Language): string {
  const words = pageWords(language);
  if (isAlwaysAnswered) return words.must;
  return isRequired ? words.header : words.free;
}

function kindTable(language: Language): string {
  const words = pageWords(language);
  const names = (ids: readonly string[]) =>
    plain(ids.map((id) => columnName(contract.indicators, id, language)).join(words.listSeparator));
  const rows = targetKinds.map((kind) => [
    plain(wordOf('kind', kind, language)),
    names(requirements[kind].required),
    names(requirements[kind].unused),
  ]);
  const kindHeader = columnName(contract.indicators, 'kind', language);
  return table([plain(kindHeader), words.required, words.unused], rows);
}

function vocabularySection(id: VocabularyId, language: Language): string {
  const words = pageWords(language);
  const { options, isOpen }: Vocabulary = vocabularies[id];
  const rows = options.map(({ name, aliases = [] }) => [
    plain(name[language]),
    plain(otherNames(name, aliases, language)),
  ]);
  return [
    heading(3, columnsOf(id, language), `words-${id}`),
    plain(isOpen ? words.open : words.closed),
    table([words.word, words.otherNames], rows),
  ].join('\n\n');
}

/** The columns that take the words of a vocabulary, as 数据 · 口径. */
function columnsOf(id: VocabularyId, language: Language): string {
  const names = sheets.flatMap((spec) =>
    spec.columns
      .filter(({ vocabulary }) => vocabulary === id)
      .map(({ name }) => `${spec.name[language]} · ${name[language]}`),
  );
  return plain(names.join(pageWords(language).listSeparator));
}

function sheetWords(id: string, language: Language) {
  const { purpose, columns } = messagesOf(language).contract[id as SheetId];
  return { purpose, columns: columns as Readonly<Record<string, string>> };
}

function columnName({ columns }: SheetSpec, id: string, language: Language): string {
  return columns.find((column) => column.id === id)?.name[language] ?? id;
}

function otherNames(name: Bilingual, aliases: readonly string[], language: Language): string {
  const other = name[language === 'zh-CN' ? 'en-US' : 'zh-CN'];
  return [other, ...aliases].join(pageWords(language).listSeparator);
}
