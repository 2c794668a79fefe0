import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBatchFailure } from '../../../src/batch/host/batch-failure.js';
import { readExpected } from '../../../src/batch/expected/read-expected.js';
import { failureText, messagesOf } from '../../../src/messages/index.js';
import { big5Of, gb18030Of } from '../../support/gb18030.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

async function codes(content: string | Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(folder, 'list'), content);
  return (await readExpected('list', folder)).units.map(({ code }) => code);
}

async function refusal(content: string | Uint8Array): Promise<string> {
  const error: unknown = await codes(content).catch((reason: unknown) => reason);
  if (!isBatchFailure(error)) throw new Error('not refused', { cause: error });
  return failureText(error, messagesOf('zh-CN'));
}

test('a list that a Chinese program saved as CSV is read', async () => {
  expect(await codes(gb18030Of('区划代码,单位\r\n340104,蜀山区\r\n'))).toEqual(['340104']);
});

test('the lists of all sheets of a workbook are read, and a page of text is none', async () => {
  const book = workbook(`
    说明 | 各单位应于月底前报送
    市本级 | 单位 | 区划代码
    2      | 合肥市 | 340100
    县区 | 应报单位
    2    | 区划代码     | 单位
    3    | 340102       | 瑶海区
    4    | 340103000000 | 庐阳区
  `);
  expect(await codes(xlsxOf(book))).toEqual(['340100', '340102', '340103']);
});

test('each line that cannot be read is told, with its sheet and the cause', async () => {
  const book = workbook(`
    县区 | 区划代码    | 单位
    2    | 340102      | 瑶海区
    4    |             | 庐阳区
    5    | "3.40104E+11" | 蜀山区
  `);
  const told = await refusal(xlsxOf(book));
  expect(told).toContain('县区第4行“庐阳区”');
  expect(told).toMatch(/县区第5行“.*蜀山区”：Excel 已将代码缩写/);
});

test('of very many unread lines the first ten are told', async () => {
  const told = await refusal(`340102\n${'蜀山区\n'.repeat(1000)}`);
  expect(told.split('\n')).toHaveLength(12);
  expect(told).toContain('另有 990行');
});

test('a hundred thousand lines are read', async () => {
  const all = await codes(`区划代码,单位\n${'340102,瑶海区\n'.repeat(100_000)}`);
  expect(all).toHaveLength(100_000);
});

test('a name that is not that of its code is told with whose code it is', async () => {
  expect(await refusal('340102,瑶海区\n340103,蜀山区')).toContain(
    '第2行“340103 蜀山区”：名称与代码不符，代码是庐阳区的',
  );
});

test.each([
  ['a list in Big5', big5Of('區劃代碼,單位\r\n340104,蜀山區\r\n'), /Big5/],
  ['a million lines', '340102\n'.repeat(1_000_000), /超过 200000行/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /不是能读取的文本/],
  ['a workbook that is cut off', xlsxOf(workbook('表 | 340102')).slice(0, 600), /./],
  ['a very large file', new Uint8Array(17 * 2 ** 20), /超过 16 MB/],
  ['nothing', '', /./],
])('%s is refused in a line', async (_, content, told) => {
  const text = await refusal(content);
  expect(text).toMatch(told);
  expect(text.split('\n')).toHaveLength(1);
});
