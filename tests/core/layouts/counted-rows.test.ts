import { understand } from '../../../src/core/layouts/index.js';
import { workbook } from '../../support/workbook.js';

/** What each row of a table belongs to. */
function parents(text: string): Readonly<Record<string, string | null>> {
  const facts = [...understand(workbook(text))].flatMap(({ tables }) =>
    tables.flatMap((table) => [...table.facts()]),
  );
  return Object.fromEntries(facts.map(({ indicator, parent }) => [indicator, parent]));
}

test('a number that goes on belongs to what the one before belongs to, whatever stands between', () => {
  const rows = `
    附件 | “十五五”主要指标
    2 | 指标 | 2025年 | 2030年
    3 | 1.每千人口执业医师数（人） | 3.1 | 3.7
    4 | 每千人口注册护士数（人） | 4.3 | 5.1
    5 | 2.护理型床位占比（%） | 68 | 73
  `;
  expect(parents(rows)).toEqual({
    每千人口执业医师数: null,
    每千人口注册护士数: null,
    护理型床位占比: null,
  });
});

test('below a heading, and below a shallower number, a count is of that', () => {
  const rows = `
    附件 | “十五五”主要指标
    2 | 指标 | 2025年 | 2030年
    3 | 一、养老服务
    4 | 1.养老床位（张） | 100 | 120
    5 | 2.护理型床位（张） | 60 | 80
    6 | 二、儿童福利
    7 | 3.儿童福利机构（个） | 1 | 2
    8 | （1）其中县级机构（个） | 1 | 1
    9 | 4.儿童主任（人） | 10 | 20
  `;
  expect(parents(rows)).toEqual({
    养老床位: '养老服务',
    护理型床位: '养老服务',
    儿童福利机构: '儿童福利',
    县级机构: '儿童福利机构',
    儿童主任: '儿童福利',
  });
});
