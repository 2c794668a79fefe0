import { workbook } from './workbook.js';
import { xlsxOf } from './xlsx.js';

/** One tenth off: 850 of 1000 is not 85.1%. */
export const oneTenthOff = '2 | 340100 | facility-coverage | 2022 | 850 | 1000 | 85.1';

/** The bytes of a city's workbook with some rows of figures; their last column can have another header, the cover another plan. */
export function cityBook(rows = '', valueHeader = '数值', plan = 'anhui-14fyp'): Uint8Array {
  return xlsxOf(
    workbook(`
      封面 | 填报单位 | 合肥市民政局
      2    | 区划代码 | 340100
      3    | 规划代码 | ${plan}
      4    | 截止日期 | 2023-12-31
      指标 | 指标代码              | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
      2    | facility-coverage     | 上升     | 2020   | 80     | 2025   | 100    | 2023     | 88
      3    | self-service-coverage | 上升     | 2020   | 50     | 2025   | 100    | 2023     | 80
      4    | community-workers     | 上升     | 2020   | 12     | 2025   | 18     | 2023     | 16
      数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | ${valueHeader}
      ${rows}
      90   | 340100 | facility-coverage     | 2020 | 800 | 1000   | 80
      91   | 340100 | facility-coverage     | 2023 | 880 | 1000   | 88
      92   | 340100 | self-service-coverage | 2020 | 20  | 40     | 50
      93   | 340100 | self-service-coverage | 2023 | 32  | 40     | 80
      94   | 340100 | community-workers     | 2020 | 240 | 200000 | 12
      95   | 340100 | community-workers     | 2023 | 320 | 200000 | 16
    `),
  );
}
