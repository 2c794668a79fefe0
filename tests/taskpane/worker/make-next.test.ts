import type { Day } from '../../../src/core/model/index.js';
import { makeNext } from '../../../src/taskpane/worker/make-next.js';
import type { CheckSettings } from '../../../src/taskpane/worker/protocol.js';
import { yearWordsOf } from '../../../src/messages/year-words.js';
import { read } from '../../../src/workbooks/read/index.js';
import { workbook } from '../../support/workbook.js';

const asOf: Day = { year: 2024, month: 12, day: 31 };

/** Makes the next period of a table of an office's own, with what somebody said of the last one. */
function next(table: string, settings: CheckSettings, isTemplate = false) {
  const source = { workbook: workbook(table) };
  const order = { name: '进展.xlsx', source, asOf, isTemplate, language: 'zh-CN' as const };
  return makeNext({ ...order, settings });
}

const ofTwoDates = `
  完成情况 | 2024年枞阳县城乡社区服务完成情况
  2 | 指标 | 单位 | 2023年完成
  3 | 每万城镇常住人口拥有社区工作者 | 人 | 16
`;
const said: CheckSettings = { asOf: { year: 2023, month: 12, day: 31 } };

test('a date that somebody said of the last table is no matter of the next', async () => {
  const { bytes } = await next(ofTwoDates, said);
  const { sheets } = await read(bytes);
  const at = (row: number) => sheets[0]?.columns.map((column) => column?.values[row] ?? '');
  expect([at(2), at(3)]).toEqual([
    ['指标', '单位', '2024年完成'],
    ['每万城镇常住人口拥有社区工作者', '人', ''],
  ]);
});

test('a unit that somebody said is that of the next table as well', async () => {
  const table = ofTwoDates.replace('枞阳县', '').replace('2024年', '');
  expect((await next(table, { ownRegion: '340722' })).unit).toBe('枞阳县');
});

test('of a column that is not read nobody knows whether it is asked anew', async () => {
  const table = ofTwoDates.replace('2024年', '').replace('2023年完成', '2023年完成 | 联系数');
  expect((await next(table, said)).unit).toBe('枞阳县');
  const failure = await next(table.replace('| 16', '| 16 | 7'), said).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ id: 'own-doubtful' });
});

test('what nobody said is asked for where the page asks it, in no words of the command', async () => {
  const failure = await next(ofTwoDates, {}).catch((error: unknown) => error);
  expect(failure).toMatchObject({ id: 'own-doubtful' });
  const { failures } = yearWordsOf('zh-CN');
  for (const id of ['own-doubtful', 'own-periods-in-rows', 'own-tables-differ'] as const) {
    expect(failures[id]({ path: '进展.xlsx' })).not.toContain('--');
  }
});

test('as a template it takes the figures along', async () => {
  const { bytes } = await next(ofTwoDates, said, true);
  const { sheets } = await read(bytes);
  expect(sheets.map(({ name }) => name)).toContain('数据');
});
