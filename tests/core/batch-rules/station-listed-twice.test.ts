import { delivered, findingsAcross } from '../../support/batch.js';

const rule = 'station-listed-twice';
const head = '站点 | 站点编号 | 站点名称 | 层级 | 区划代码 | 状态';

function list(code: string, ...stations: readonly string[]): string {
  const rows = stations.map((station, index) => `${index + 2} | ${station}`);
  return delivered(`${code}.xlsx`, code, { sheets: [head, ...rows].join('\n') });
}

test('a code that names its region is one station wherever it stands', () => {
  const text =
    list('340705', '340705-1 | 东郊社工站 | 乡镇(街道)社工站 | 340705002 | 运行') +
    list('340706', '340705-1 | 顺安社工站 | 乡镇(街道)社工站 | 340706101 | 运行');
  const facts = { by: 'code', station: '340705-1', file: '340705.xlsx' };
  expect(findingsAcross(rule, text)).toEqual([{ place: '340706.xlsx 站点!A2', facts }]);
});

test('a station of the same name in the same region is the same', () => {
  const text =
    list('340705', 'A1 | 东郊社工站 | 乡镇(街道)社工站 | 340705002 | 运行') +
    list('340706', 'B7 | 东郊 社工站 | 乡镇(街道)社工站 | 340705002 | 运行');
  const facts = { by: 'name', station: '东郊 社工站', file: '340705.xlsx' };
  expect(findingsAcross(rule, text)).toEqual([{ place: '340706.xlsx 站点!A2', facts }]);
});

test('a list inside that of the city and of the province is honest', () => {
  const station = '340705-1 | 东郊社工站 | 乡镇(街道)社工站 | 340705002 | 运行';
  const lists = ['340700', '340705', '340000'].map((code) => list(code, station));
  expect(findingsAcross(rule, lists.join(''))).toEqual([]);
  expect(findingsAcross(rule, lists.join('') + list('340722', station))).toHaveLength(1);
});

test('two counties number their stations from one', () => {
  const text =
    list('340705', '001 | 城关社工站 | 乡镇(街道)社工站 | 340705002 | 运行') +
    list('340706', '001 | 城关社工站 | 乡镇(街道)社工站 | 340706101 | 运行');
  expect(findingsAcross(rule, text)).toEqual([]);
});

test('closed stations pass their names on', () => {
  const text =
    list('340705', 'A1 | 东郊社工站 | 乡镇(街道)社工站 | 340705002 | 停用') +
    list('340706', 'B7 | 东郊社工站 | 乡镇(街道)社工站 | 340705002 | 运行');
  expect(findingsAcross(rule, text)).toEqual([]);
});
