import type { Lack, LackReason } from '../core/adoption/index.js';
import { address } from '../core/model/index.js';
import type { ConsolidationWords } from './consolidation-words.js';

/** Why a unit has no figure, in Chinese. */
const lackWords: Readonly<Record<LackReason, string>> = {
  'not-delivered': '没有计入的工作簿',
  'not-stated': '未填',
  disputed: '填了两次，数不一致',
  unavailable: '未取得',
  inapplicable: '分子、分母只有一个填不适用',
  unreadable: '无法识别',
  'no-counts': '只有比率，没有分子、分母',
  'other-unit': '计量单位与规划不同，无法换算',
  'no-column': '没有这一栏，或表头写的是其他单位',
  'left-out': '填了，没有取用',
};

/** Why a unit has no figure, with what it filled in that is not taken over. */
export function lackText({ why, filled }: Pick<Lack, 'why' | 'filled'>): string {
  if (!filled) return lackWords[why];
  const { file, sheet, text } = filled;
  return `${file === undefined ? '' : `${file} `}${sheet}!${address(filled)} 填了“${text}”，没有取用`;
}

/** What is said of a consolidated workbook in Chinese. */
export const consolidation: ConsolidationWords = {
  made: (unit, plan, { delivered, units, figures }) =>
    `${unit} · ${plan}：已汇总 ${units}个下级中 ${delivered}个的 ${figures}个数据。`,
  lackingHeading: (count) => `${count}个下级缺数，有关合计填“…”：`,
  lacks: lackWords,
  lack: lackText,
  lacking: (units, why, indicators) => {
    const what = indicators.length === 0 ? '' : `（${indicators.join('、')}）`;
    return `${units.join('、')}：${why}${what}。`;
  },
  passed: (files, why) => {
    const named = files.slice(0, 3).join('、');
    const all = files.length > 3 ? `${named} 等 ${files.length}个文件` : `${named} `;
    return `${all}没有计入：${why}。`;
  },
  passedReasons: {
    'other-unit': '不是直接下级的工作簿',
    'other-plan': '是其他规划的工作簿',
    'other-cut-off': '截止日期不同',
    'no-unit': '没有写明填报单位的区划代码',
    'tables-unread':
      '是现有报表，单位、规划、截止日期或栏目识读有疑问，请先单独校验，按提示补充后再汇总',
  },
  twice: (files) =>
    `${files.join('、')} 是同一单位的工作簿：数据一致的计入一次，不一致的不计，清单取自第一份。`,
  withErrors: (file, count) => `${file} 有 ${count}个强制性问题没有改正，能识别的数据照原样计入。`,
  altered: (files) =>
    `${files.join('、')} 签署后有改动，或数据指纹无法核对，数据照原样计入；请核对，或退回后重新申报。`,
  hidden: (files) =>
    `${files.join('、')} 有隐藏的行、列或工作表，其中的数据照原样计入；请核对是否应当计入。`,
  listsIn: (sheet, count) => `“${sheet}”表：已合并 ${count}行。`,
  toType: '请填写本级和开发区的数据（没有的填 0），合计随之更新。',
  carried:
    '上次填写的封面、说明、区划沿革、本级的清单和备注、本单位的目标已带入；审批没有带入，请重新签署；其他地方的改动请对照上次的工作簿。',
  notAdded: (indicators) => `不能由下级相加，请由本级填写：${indicators.join('、')}。`,
  notAsked: (indicators) =>
    `下级不填报，请填写“本级”一行，合计随之更新：${indicators.join('、')}。`,
  unchanged: '与上次汇总相比，下级数据和合计没有变化。',
  changesHeading: (count) => `与上次汇总相比，有 ${count}个数据变化：`,
  change: ({ unit, indicator, period, column, before, after }) =>
    `${unit} ${indicator} ${period} ${column}：${before} → ${after}`,
  origins: {
    sheet: '汇总来源',
    title: (unit) => `${unit}：汇总数据的来源`,
    headers: ['区划代码', '单位', '指标', '期间', '栏目', '数值', '工作簿', '工作表和单元格'],
  },
};
