import { createChecker } from '../../../src/batch/run/check-file.js';
import { settingsOf } from '../../../src/batch/settings/settings-of.js';
import { countyText } from '../../support/county-book.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

const settings = settingsOf({ maxUnpackedBytes: 2 ** 20 }, {});

/** A county's own table by its townships, one of which is a neighbour's. */
const towns = `
  完成情况 | 2023年肥西县城乡社区服务完成情况
  2 | 乡镇 | 城乡社区综合服务设施覆盖率（%） | 城市社区政务通用自助服务覆盖率（%）
  3 | 上派镇 | 90 | 70
  4 | 三河镇 | 80 | 60
  5 | 店埠镇 | 70 | 50
  6 | 合计 | 85 | 65
`;
/** A county's workbook that speaks of a township by its code. */
const coded = countyText('4 | "340123100" | 下级 | facility-coverage | 2023 | 45 | 50 | 90');
/** A county's workbook of which the townships would tell something, and which asks for none. */
const plain = countyText(`
    服务站点 | 站点编码 | 站点名称 | 区划代码 | 类型 | 启用年月
    2 | A1 | 中心站 | "340123" | 主站 | 2022-01
`);

const files = Object.entries({ towns, coded, plain }).map(([file, text]) => ({
  file: `${file}.xlsx`,
  bytes: xlsxOf(workbook(text)),
}));

/** What is told of each file by a worker that checks them one after the other. */
async function results(order: typeof files) {
  const check = createChecker(settings);
  const told = new Map<string, unknown>();
  for (const task of order) told.set(task.file, (await check(task)).result);
  return told;
}

test('what is told of a file is the same whatever else is in the run, and in whatever order', async () => {
  const alone = await Promise.all(files.map((file) => results([file])));
  const expected = new Map(alone.flatMap((told) => [...told]));
  expect(await results(files)).toEqual(expected);
  expect(await results(files.toReversed())).toEqual(expected);
});

test('the townships of a county are its own in its own table, and those of others are not', async () => {
  const [file] = files;
  if (!file) throw new Error('no file');
  const { result } = await createChecker(settings)(file);
  const left = result.findings.filter(({ rule }) => rule === 'figure-left-out');
  expect(left.map(({ cell, facts }) => `${cell} ${facts['cells']}`)).toEqual(['B5 2']);
});
