import { readFileSync, readdirSync } from 'node:fs';
import { checkExample, exampleCatalogue } from '../../scripts/docs/example.js';
import { batchRules } from '../../src/core/batch-rules/index.js';
import { check } from '../../src/core/check.js';
import type { Finding } from '../../src/core/model/index.js';
import { rules } from '../../src/core/rules/index.js';
import { defaultSettings } from '../../src/core/submission/index.js';
import { loadTownships } from '../../src/data/regions.js';
import { workbooksFromText, type SketchFile } from '../../src/workbooks/sketch/index.js';

const regions = await loadTownships();

function folder(name: string): readonly SketchFile[] {
  const path = `tests/fixtures/${name}`;
  const files = readdirSync(path).filter((file) => file.endsWith('.txt'));
  return files.flatMap((file) => {
    const books = workbooksFromText(readFileSync(`${path}/${file}`, 'utf8'));
    return books.length > 1 ? books : books.map((book) => ({ ...book, file }));
  });
}

function findings({ file, workbook }: SketchFile) {
  const context = { file, catalogue: exampleCatalogue, regions, settings: defaultSettings };
  return check(workbook, context).findings;
}

test('a few workbooks together break every rule there is within a workbook', () => {
  const broken = folder('break-all-the-rules').flatMap(findings);
  const told = new Set(broken.map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

test('beside one another they break every rule across workbooks as well', () => {
  const told = new Set(checkExample(folder('break-all-the-rules')).map(({ rule }) => rule));
  expect(batchRules.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

/** People without the add-in leave a computed column blank, or fill in what is right: that is only noted. */
function isOnlyWithoutAddIn({ rule, severity }: Finding): boolean {
  return severity === 'note' && (rule === 'foreign-formula' || rule === 'overwritten-formula');
}

/** Figures from before the base are asked about, and that is all: the workbook says why they are there. */
function isExplainedHistory({ rule, explained }: Finding): boolean {
  return rule === 'year-outside-plan' && explained !== undefined;
}

test.each(folder('honest-but-unusual'))('$file is honest, if unusual: no rule speaks', (book) => {
  const told = findings(book).filter((finding) => !isOnlyWithoutAddIn(finding));
  expect(told.filter((finding) => !isExplainedHistory(finding))).toEqual([]);
});

test.each([
  ['a span from January', /\| 2023年1[—至-]\d+月/],
  ['the first quarters of a year', /\| 2023年前三季度/],
  ['a month in which a station was built', /\| 运行 \| 2021年6月 /],
  ['a year before the base, with its reason', /year-outside-plan \| 数据/],
  ['a note below a table, in a column of figures', /\|( \|){4} 注：/],
  ['a source below a table, in its last column', /\|( \|){8} 填报日期/],
])('among the honest is %s', (_, form) => {
  const path = 'tests/fixtures/honest-but-unusual';
  const texts = readdirSync(path).map((file) => readFileSync(`${path}/${file}`, 'utf8'));
  expect(texts.some((text) => form.test(text))).toBe(true);
});

test('history before the base is honest once it is explained', () => {
  const explained = folder('honest-but-unusual').flatMap(findings).filter(isExplainedHistory);
  expect(explained.map(({ severity, cell }) => [severity, cell])).toEqual([
    ['verify', 'E2'],
    ['verify', 'E3'],
  ]);
});
