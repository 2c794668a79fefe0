import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbook } from './workbook.js';
import { xlsxOf } from './xlsx.js';

/** The text of a county's workbook that nothing stands against; rows from 4 of 数据 and other sheets can be added. */
export function countyText(more = ''): string {
  return `
    封面 | 填报单位 | 肥西县民政局
    2    | 区划代码 | "340123"
    3    | 规划代码 | anhui-14fyp
    4    | 截止日期 | 2023-12-31
    指标 | 指标代码              | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 当前期间 | 当前值 | 备注
    2    | facility-coverage     | %    | 上升     | 2020   | 80     | 2025   | 100    |          | 2023     | 85     |
    3    | self-service-coverage | %    | 上升     | 2020   | 50     | 2025   | 100    |          | 2023     | 80     |
    4    | community-workers     | 人   | 上升     | 2020   | 12     | 2025   | 18     |          | 2023     | 16     |
    数据 | 区划代码 | 口径 | 指标代码          | 期间 | 分子 | 分母 | 数值
    2    | "340123" | 合计 | facility-coverage | 2022 | 840  | 1000 | 84
    3    | "340123" | 合计 | facility-coverage | 2023 | 850  | 1000 | 85
    90   | "340123" | 合计 | facility-coverage | 2020 | 800  | 1000 | 80
    91   | "340123" | 合计 | self-service-coverage | 2020 | 20 | 40 | 50
    92   | "340123" | 合计 | self-service-coverage | 2023 | 32 | 40 | 80
    93   | "340123" | 合计 | community-workers | 2020 | 240 | 200000 | 12
    94   | "340123" | 合计 | community-workers | 2023 | 320 | 200000 | 16
    ${more}
  `;
}

/** A new folder with a workbook made from a text. */
export function folderWith(text: string, name = '肥西.xlsx'): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(folder, name), xlsxOf(workbook(text)));
  return folder;
}
