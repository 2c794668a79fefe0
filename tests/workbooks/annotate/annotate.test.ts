import { check } from '../../../src/core/check.js';
import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { defaultSettings } from '../../../src/core/submission/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { messagesOf } from '../../../src/messages/index.js';
import { annotate } from '../../../src/workbooks/annotate/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';
import { convertedByLibreOffice, withLibreOffice } from '../../support/libre-office.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

const messages = messagesOf('zh-CN');
const regions = loadRegions();
const original = xlsxOf(
  workbook(`
    封面 | 填报单位 | 合肥市民政局
    2    | 区划代码 | 340100
    3    | 规划代码 | anhui-14fyp
    4    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    数据 | 区划代码 | 指标代码          | 期间 | 分子 | 分母 | 数值
    2    | 340100   | facility-coverage | 2022 | 850  | 1000 | 85.1
    3    | 340100   | facility-coverage | 2021 | 840  | 800  | 105
  `),
);

async function checked(bytes: Uint8Array) {
  const book = await read(bytes, { inflate: nodeInflate });
  const context = {
    file: 'a.xlsx',
    catalogue: builtInCatalogue,
    regions,
    settings: defaultSettings,
  };
  return { book, findings: check(book, context).findings };
}

const { findings } = await checked(original);
const annotated = await annotate(original, findings, messages);

test('a copy lists every finding on a sheet of its own, and leaves the other sheets as they are', async () => {
  const before = await checked(original);
  const after = await checked(annotated);
  expect(after.book.sheets.slice(0, -1)).toEqual(before.book.sheets);
  expect(after.book.sheets.at(-1)).toMatchObject({
    name: '检查结果',
    lastRow: findings.length + 1,
  });
});

test('a copy gives the same findings when it is checked again', async () => {
  expect(findings.length).toBeGreaterThan(1);
  expect((await checked(annotated)).findings).toEqual(findings);
});

test('a copy of a copy keeps both lists, and still gives the same findings', async () => {
  const again = await annotate(annotated, findings, messages);
  const { book, findings: found } = await checked(again);
  expect(book.sheets.map(({ name }) => name).slice(-2)).toEqual(['检查结果', '检查结果 2']);
  expect(found).toEqual(findings);
});

withLibreOffice('a copy opens in LibreOffice with its list', async () => {
  const { book } = await checked(convertedByLibreOffice(annotated));
  expect(book.sheets.at(-1)).toMatchObject({ name: '检查结果', lastRow: findings.length + 1 });
});
