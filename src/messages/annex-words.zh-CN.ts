import { address } from '../core/model/index.js';
import type { AnnexWords } from './annex-words.js';
import { tables } from './table-words.zh-CN.js';

/** What is said in Chinese of a plan that is drafted from its annex. */
export const annex: AnnexWords = {
  drafted: (count) => `已按附件拟定 ${count}个指标。`,
  doubts: (count) => `${count}处存疑，请逐项核对：`,
  left: (count) => `未取用 ${count}处：`,
  noDoubts: '没有存疑之处。',
  origin: (sheet, row) => `${sheet}第${row}行`,
  doubt: (indicators, says) =>
    indicators.length === 0 ? says : `${indicators.join('、')}：${says}`,
  ofPlan: {
    code: '规划代码未定，请在“封面”填写，如 hefei-15fyp。',
    name: '附件标题没有写明规划名称，请在“封面”填写。',
    years: '附件没有写明规划期，请在“封面”填写起止年。',
    region: '附件没有写明行政区划，请在“封面”填写区划代码。',
    levels: '附件没有写明由哪几级填报，请核对“报送层级”和“适用层级”。',
  },
  ofIndicator: {
    'unit-missing': () => '没有注明计量单位，请填写。',
    'status-unstated': () => '没有注明约束性或预期性，请填写“属性”。',
    'kind-without-base': () =>
      '没有基期值，也没有“以上”“以内”等字样，暂按下限（不低于）处理；如是累计完成或只作监测，请改目标类型。',
    'kind-unclear': () => '基期值与目标值相同或方向不明，暂按下限（不低于）处理，请核对目标类型。',
    'in-words': ({ words }) =>
      `目标以文字表述（“${words}”），没有数值，暂按定性处理；应保尽保可改为下限；与其他指标同步的，在规划工作簿的“目标类型”中改为同步，并填写参照指标。`,
    'no-target': () => '没有目标值，暂按监测处理。',
    'way-proposed': () => '累计方式按名称和单位拟定，附件没有写明，请核对。',
    'tolerance-unstated': () => '目标值为整数且带“左右”，请填写允许偏差。',
    'measure-proposed': () =>
      '暂按存量填报；如按分子、分母填报，请将“计量方式”改为比率并填写精度。',
    'several-figures': ({ cells }) =>
      `同一行有 ${cells.length}个数可作基期值或目标值（${cells.map(address).join('、')}），取第一个，请核对。`,
    'not-read': ({ refusal }) => `有一格未识读：${tables.refusals[refusal]}`,
    'name-twice': ({ rows }) => `名称在第${rows.join('、')}行重复，请改成不同的名称或删去一行。`,
  },
  notDrafted: (reason) =>
    reason === 'no-targets'
      ? '表中没有规划目标，或是完成情况，不是规划指标表。'
      : tables.refusals[reason],
  sheet: '存疑',
  heads: ['附件中的位置', '指标', '存疑之处和处理办法'],
  lines: [
    '本工作簿按规划附件拟定；“存疑”表列出附件没有写明、需要核对的内容，逐项核对后即可使用。',
    '“封面”写规划的代码、名称、区划和起止年份；“报送层级”写哪几级要交工作簿，如“市、县”。',
    '“指标”每行一个指标；“计量方式”是怎样算（比率、存量、流量），“目标类型”是要达到什么。',
    '比率为百分比的，系数可以不填；每千人、每万人的，系数填 1000、10000。',
    '命令用 --catalogue 指定本工作簿，窗格在“本单位规划”中导入；写错的地方会逐格指出，改好之前不会用它校验。',
  ],
};
