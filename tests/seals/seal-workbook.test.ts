import { sealWorkbook } from '../../src/seals/index.js';
import { countyText } from '../support/county-book.js';
import {
  applied,
  returned,
  reviewed,
  sealedBy,
  sealsIn,
  standings,
  understand,
} from '../support/sealing.js';
import { workbook } from '../support/workbook.js';
import { xlsxOf } from '../support/xlsx.js';

const county = countyText();

test('a step adds one row with a seal, and the seal holds', async () => {
  const bytes = await sealedBy([applied], county);
  expect(await sealsIn(bytes)).toEqual([expect.stringMatching(/^2\.0\.[0-9a-f]{64}$/)]);
  expect(await standings(bytes)).toEqual(['intact']);
});

test('every step of a round keeps its seal when the next one is taken', async () => {
  const bytes = await sealedBy([applied, reviewed], county);
  expect(await standings(bytes)).toEqual(['intact', 'intact']);
});

test('the same step with the same data has the same seal', async () => {
  const [one, other] = [await sealedBy([applied], county), await sealedBy([applied], county)];
  expect(await sealsIn(one)).toEqual(await sealsIn(other));
});

test('each step is chained to the one before it', async () => {
  const first = await sealedBy([applied], county);
  const later = await sealedBy([{ ...applied, by: '李四' }], county);
  const [, one] = await sealsIn(await sealedBy([reviewed], first));
  const [, other] = await sealsIn(await sealedBy([reviewed], later));
  expect(one).not.toBe(other);
});

test('seals from before a return are no longer held against the data', async () => {
  const bytes = await sealedBy([applied, returned, applied], county);
  expect(await standings(bytes)).toEqual(['past', 'past', 'intact']);
});

test('a seal says how many explanations it covers', async () => {
  const said = countyText('说明 | 规则 | 原因\n 2 | abrupt-change | 新址启用');
  const [seal] = await sealsIn(await sealedBy([applied], said));
  expect(seal).toMatch(/^2\.1\./);
});

test('a foreign formula without a result is named, and nothing is sealed', async () => {
  const open = xlsxOf(workbook(county.replace('| 850 ', '| =WEBSERVICE("x") ')));
  const sealed = await sealWorkbook(open, applied, { understand });
  expect(sealed).toEqual({
    unknown: { sheet: '数据', row: 3, column: 5, because: 'not-recomputed' },
  });
});

test('a list of approvals without a column for seals is refused by that column', async () => {
  const bytes = xlsxOf(workbook(`${county}\n 审批 | 环节 | 单位 | 经办人 | 日期 | 结论`));
  expect(await sealWorkbook(bytes, applied, { understand })).toEqual({ missing: 'seal' });
});

test('the digest can be the host’s own', async () => {
  const digest = (text: string) => Promise.resolve(String(text.length).padStart(64, '0'));
  const bytes = xlsxOf(workbook(county));
  const sealed = await sealWorkbook(bytes, applied, { understand, digest });
  expect(sealed).toMatchObject({ seal: expect.stringMatching(/^2\.0\.0{60,}\d+$/) });
});
