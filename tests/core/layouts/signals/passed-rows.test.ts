import { told } from '../../../support/own-tables.js';

test('rows of codes, units and definitions below a header name no column', () => {
  const table = `
    表 | 2018年3月特困人员
    2  | 县名称 | 总人数 | 护理费
    3  | 甲 | 1 | 2
    4  | 单位 | 人 | 万元
    5  | 指标解释 | 期末在册的人员 | 本月支出
    6  | 甲县 | 438 | 60.4
  `;
  expect(told(table.replace('县名称', '县'))).toEqual([
    'B6 总人数 甲县 2018-03 actual 438 人',
    'C6 护理费 甲县 2018-03 actual 60.4 万元',
  ]);
});

test('a row of offices within a header is passed over', () => {
  const table = `
    表 | 2019年民生工程目标任务进展情况
    2  | 地区 | 困难群众救助（人） |
    3  |      | 市民政局 |
    4  |      | 目标任务 | 进度
    5  | 甲县 | 100 | 90
    ! merged 表!A2:A4
    ! merged 表!B2:C2
    ! merged 表!B3:C3
  `;
  expect(told(table)).toEqual([
    'B5 困难群众救助 甲县 2019 target 100 人',
    'C5 困难群众救助 甲县 2019 actual 90 人',
  ]);
});
