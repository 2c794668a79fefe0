import { findingsAcross } from '../../support/batch.js';

const rule = 'figure-without-report';

function delivery(above: string, below: string): string {
  return `
    # file 合肥.xlsx
    封面 | 填报单位 | 合肥市民政局
    2    | 区划代码 | 340100
    3    | 规划代码 | test-plan
    4    | 截止日期 | 2023-12-31
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340102   | 下级 | coverage | 2023 ${above}
    # file 瑶海.xlsx
    封面 | 填报单位 | 瑶海区民政局
    2    | 区划代码 | 340102
    3    | 规划代码 | test-plan
    4    | 截止日期 | 2023-12-31
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340102   | 合计 | coverage | 2023 ${below}`;
}

const told = (above: string, below: string) => findingsAcross(rule, delivery(above, below));

test('a number above beside a … below is asked about at the cell above', () => {
  expect(told('| | | 85', '| | | …')).toEqual([
    {
      place: '合肥.xlsx 数据!G2',
      facts: {
        ...{ indicator: 'coverage', period: '2023', name: '瑶海区', of: 'value' },
        ...{ found: 85, unit: '%', file: '瑶海.xlsx' },
      },
    },
  ]);
  expect(told('| 85 | 100 | 85', '| … | 100 | …')).toMatchObject([{ place: '合肥.xlsx 数据!E2' }]);
});

test('a … above, a blank below, and a rate that follows from its parts are none', () => {
  expect(told('| | | …', '| | | …')).toEqual([]);
  expect(told('| | | 85', '| | | ')).toEqual([]);
  expect(told('| | | 85', '| 85 | 100 | …')).toEqual([]);
  expect(told('| | | 85', '| | | 85')).toEqual([]);
});
