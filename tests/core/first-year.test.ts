import { checked } from '../support/findings.js';
import { catalogueIn, typedPlan } from '../support/typed-plan.js';
import { workbook } from '../support/workbook.js';

/** A plan of 合肥 for 2026 to 2030 with a kind of target of each shape. */
const catalogue = catalogueIn(
  typedPlan(
    { code: 'hefei-2030', region: '340100', levels: '县' },
    `
    指标 | 指标代码   | 指标名称     | 单位    | 属性   | 目标类型 | 基期年 | 目标年 | 目标值 | 目标上限 | 计量方式 | 系数 | 适用层级 | 精度
    2    | elderly    | 养老设施覆盖率 | %       | 约束性 | 上升     | 2025   | 2030   | 100    |          | 比率 | 100 | 市、县 | 1
    3    | beds       | 千人床位数     | 张/千人 | 预期性 | 下限     |        | 2030   | 30     |          | 比率 | 1000 | 市、县 | 1
    4    | dibao      | 低保标准       | 元/月   | 预期性 | 上升     | 2025   | 2030   | 1100   |          | 存量 | 1 | 市、县   | 0
    5    | adaptation | 适老化改造     | 户      | 约束性 | 累计     | 2025   | 2030   | 5000   | 8000     | 流量 | 1 | 市、县   | 0
    `,
  ),
);

/** What a workbook of a county in the first year of the plan is asked for, with its rows of 数据. */
function askedOf(rows: string): readonly string[] {
  const book = workbook(`
    封面 | 填报单位 | 肥西县民政局
    2    | 区划代码 | "340123"
    3    | 规划代码 | hefei-2030
    4    | 截止日期 | 2026-11-28

    指标 | 指标代码   | 单位    | 属性   | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 路径 | 当前期间 | 当前值
    2    | elderly    | %       | 约束性 | 上升     | 2025   |        | 2030   | 100    |          | 线性 | 2025     |
    3    | beds       | 张/千人 | 预期性 | 下限     |        |        | 2030   | 30     |          |      | 2025     |
    4    | dibao      | 元/月   | 预期性 | 上升     | 2025   |        | 2030   | 1100   |          | 线性 | 2025     |
    5    | adaptation | 户      | 约束性 | 累计     | 2025   | 0      | 2030   | 5000   | 8000     |      | 2025     |

    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    ${rows}
  `);
  return checked(book, { catalogue })
    .findings.filter(({ rule }) => rule === 'missing-value')
    .map(({ sheet = '', cell = '' }) => `${sheet}!${cell}`);
}

test('nothing is asked for that stands in 数据, nor a figure from before the plan', () => {
  const rows = `
    2 | "340123" | 合计 | elderly    | 2025 | 150  | 180    |
    3 | "340123" | 合计 | beds       | 2025 | 3000 | 100000 |
    4 | "340123" | 合计 | dibao      | 2025 |      |        | 886
    5 | "340123" | 合计 | adaptation | 2025 |      |        |
  `;
  expect(askedOf(rows)).toEqual([]);
});

test('the base that a target rises from is asked for once, in 数据', () => {
  const rows = `
    2 | "340123" | 合计 | elderly | 2025 | 150 | 180 |
    3 | "340123" | 合计 | dibao   | 2025 |     |     |
  `;
  expect(askedOf(rows)).toEqual(['数据!G3']);
});
