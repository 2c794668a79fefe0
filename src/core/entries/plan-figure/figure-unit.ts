import { planText } from './plan-text.js';

const money = '元 美元 欧元 港元 人民币';
const people = '人 人次 名 位 户 户次 人年 人天';
const counters =
  '个 家 所 处 座 栋 间 床 张 项 件 次 场 期 批 条 份 例 对 台 辆 套 支 只 组 种 类 门 级 册 部 篇 本 ' +
  '片 头 羽 株 棵 井 口 艘 架 列 枚 颗 村 镇 乡 县 社区 街道 乡镇 园区 企业 机构 项目 床位 标准箱 标箱 TEU 车次 架次 班';
const measures =
  '亩 公顷 平方米 平方公里 平方千米 立方米 立方 方 米 公里 千米 毫米 微米 公斤 千克 斤 克 毫克 微克 吨 ' +
  '吨标准煤 吨标煤 吨二氧化碳 吨二氧化碳当量 千瓦 千瓦时 度 瓦 兆瓦 升 毫升 天 岁 年 个月 小时 分钟 秒 ' +
  '学时 课时 分 倍 PFLOPS EFLOPS MB GB TB PB EB 字节 比特 分贝 摄氏度 ㎡ m2 km kW kWh';
const bases = new Set(`${money} ${people} ${counters} ${measures}`.split(' '));
const shares = new Set(['%', '‰', '‱', '个百分点', '百分点']);
const multiple = /^(?:[十百千]?(?:万亿|万|亿)|[百千])/;
const sizes: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** What follows a number: a unit as printed, or a multiple alone by its zeros. */
export type UnitTail = { readonly unit?: string } & { readonly zeros: number };

function isBase(text: string): boolean {
  if (bases.has(text)) return true;
  const [, head = '', inner = ''] = /^([^()]+)\(([^()]+)\)$/.exec(text) ?? [];
  return bases.has(head) && bases.has(inner);
}

function isUnit(text: string): boolean {
  if (shares.has(text) || isBase(text)) return true;
  const [head = '', per, ...more] = text.replace(multiple, '').split('/');
  const isPer = per === undefined || isBase(per) || isBase(per.replace(multiple, ''));
  return more.length === 0 && isBase(head) && isPer;
}

function zerosOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (sizes[character] ?? 0), 0);
}

/** 单位 · What follows a number; undefined where it is no unit that we know or that the row states. */
export function readUnitTail(
  text: string,
  rowUnit: string | null | undefined,
): UnitTail | undefined {
  if (text === '') return { zeros: 0 };
  if (multiple.exec(text)?.[0] === text) return { zeros: zerosOf(text) };
  const isOfRow = typeof rowUnit === 'string' && planText(rowUnit) === text && !/\d/.test(text);
  return isOfRow || isUnit(text) ? { unit: text, zeros: 0 } : undefined;
}

/** 倍数 · Whether a unit counts in 千, 万 or 亿 already. */
export function hasMultiple(unit: string | null | undefined): boolean {
  return typeof unit === 'string' && multiple.test(unit) && !isBase(unit);
}
