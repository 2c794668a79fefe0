import type { Workbook } from '../../src/core/model/index.js';
import { workbook } from './workbook.js';

/** What a workbook with a carried plan says otherwise than usual. */
interface Carrying {
  /** The plan code of the cover, and of the carried plan. */
  readonly cover?: string;
  readonly carried?: string;
  readonly label?: string;
  readonly target?: string;
  readonly measure?: string;
  /** More tables below the indicators, from row 14 on. */
  readonly more?: string;
}

/** The text of a workbook of 铜陵 that carries a plan of its own for 2026 to 2030, with one indicator. */
export function carryingText({
  cover = 'own-2030',
  carried = 'own-2030',
  label = '规划代码',
  target = '200',
  measure = '存量',
  more = '',
}: Carrying): string {
  return `
    封面 | 填报单位 | 铜陵市民政局
    2 | 区划代码 | "340700"
    3 | 规划代码 | ${cover}
    4 | 截止日期 | 2026-12-31
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2 | own-beds | 床位 | 张 | 约束性 | 上升 | 2025 | 100 | 2030 | 200 | 2026 | 120
    规划 | ${label} | ${carried}
    2 | 规划名称 | 铜陵市养老规划
    3 | 区划代码 | "340700"
    4 | 起始年 | 2026
    5 | 结束年 | 2030
    6 | 报送层级 | 市
    9 | 指标
    10 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 计量方式 | 适用层级
    11 | own-beds | 床位 | 张 | 约束性 | 上升 | 2025 | 100 | 2030 | ${target} | ${measure} | 市
    ${more}
  `;
}

/** The same as a workbook. */
export function carrying(more: Carrying): Workbook {
  return workbook(carryingText(more));
}
